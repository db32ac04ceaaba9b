import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_Auto_Lock_HintInputs */

const en_settings_auto_lock_hint = /** @type {(inputs: Settings_Auto_Lock_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When nobody touches the page.`)
};

const de_settings_auto_lock_hint = /** @type {(inputs: Settings_Auto_Lock_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wenn niemand die Seite bedient.`)
};

/**
* | output |
* | --- |
* | "When nobody touches the page." |
*
* @param {Settings_Auto_Lock_HintInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_auto_lock_hint = /** @type {((inputs?: Settings_Auto_Lock_HintInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_Auto_Lock_HintInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_auto_lock_hint(inputs)
	return pseudo(locale, en_settings_auto_lock_hint(inputs))
});