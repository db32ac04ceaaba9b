import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_StorageInputs */

const en_settings_storage = /** @type {(inputs: Settings_StorageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Storage on this device`)
};

const de_settings_storage = /** @type {(inputs: Settings_StorageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Speicher auf diesem Gerät`)
};

/**
* | output |
* | --- |
* | "Storage on this device" |
*
* @param {Settings_StorageInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_storage = /** @type {((inputs?: Settings_StorageInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_StorageInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_storage(inputs)
	return pseudo(locale, en_settings_storage(inputs))
});