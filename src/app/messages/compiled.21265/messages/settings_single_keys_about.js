import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_Single_Keys_AboutInputs */

const en_settings_single_keys_about = /** @type {(inputs: Settings_Single_Keys_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Switch them off when speech input or an unsteady hand sets them off.`)
};

const de_settings_single_keys_about = /** @type {(inputs: Settings_Single_Keys_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schalten Sie sie ab, wenn Spracheingabe oder eine unruhige Hand sie auslöst.`)
};

/**
* | output |
* | --- |
* | "Switch them off when speech input or an unsteady hand sets them off." |
*
* @param {Settings_Single_Keys_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_single_keys_about = /** @type {((inputs?: Settings_Single_Keys_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_Single_Keys_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_single_keys_about(inputs)
	return pseudo(locale, en_settings_single_keys_about(inputs))
});