import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_PersonaInputs */

const en_settings_persona = /** @type {(inputs: Settings_PersonaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is looking`)
};

const de_settings_persona = /** @type {(inputs: Settings_PersonaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wer schaut`)
};

/**
* | output |
* | --- |
* | "Who is looking" |
*
* @param {Settings_PersonaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_persona = /** @type {((inputs?: Settings_PersonaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_PersonaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_persona(inputs)
	return pseudo(locale, en_settings_persona(inputs))
});