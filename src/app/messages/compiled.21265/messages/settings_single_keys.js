import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_Single_KeysInputs */

const en_settings_single_keys = /** @type {(inputs: Settings_Single_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Single-key shortcuts`)
};

const de_settings_single_keys = /** @type {(inputs: Settings_Single_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tastenkürzel mit einer Taste`)
};

/**
* | output |
* | --- |
* | "Single-key shortcuts" |
*
* @param {Settings_Single_KeysInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_single_keys = /** @type {((inputs?: Settings_Single_KeysInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_Single_KeysInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_single_keys(inputs)
	return pseudo(locale, en_settings_single_keys(inputs))
});