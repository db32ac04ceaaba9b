import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_Auto_Lock_ErrorInputs */

const en_settings_auto_lock_error = /** @type {(inputs: Settings_Auto_Lock_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A whole number from 1 to 120 is needed.`)
};

const de_settings_auto_lock_error = /** @type {(inputs: Settings_Auto_Lock_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bitte eine ganze Zahl von 1 bis 120 eingeben.`)
};

/**
* | output |
* | --- |
* | "A whole number from 1 to 120 is needed." |
*
* @param {Settings_Auto_Lock_ErrorInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_auto_lock_error = /** @type {((inputs?: Settings_Auto_Lock_ErrorInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_Auto_Lock_ErrorInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_auto_lock_error(inputs)
	return pseudo(locale, en_settings_auto_lock_error(inputs))
});