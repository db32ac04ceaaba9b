import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_Auto_LockInputs */

const en_settings_auto_lock = /** @type {(inputs: Settings_Auto_LockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lock by itself after`)
};

const de_settings_auto_lock = /** @type {(inputs: Settings_Auto_LockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Selbst sperren nach`)
};

/**
* | output |
* | --- |
* | "Lock by itself after" |
*
* @param {Settings_Auto_LockInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_auto_lock = /** @type {((inputs?: Settings_Auto_LockInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_Auto_LockInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_auto_lock(inputs)
	return pseudo(locale, en_settings_auto_lock(inputs))
});