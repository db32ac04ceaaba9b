import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_LookInputs */

const en_settings_look = /** @type {(inputs: Settings_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look and language`)
};

const de_settings_look = /** @type {(inputs: Settings_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Darstellung und Sprache`)
};

/**
* | output |
* | --- |
* | "Look and language" |
*
* @param {Settings_LookInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_look = /** @type {((inputs?: Settings_LookInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_LookInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_look(inputs)
	return pseudo(locale, en_settings_look(inputs))
});