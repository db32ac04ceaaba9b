import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_LanguageInputs */

const en_command_language = /** @type {(inputs: Command_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the language`)
};

const de_command_language = /** @type {(inputs: Command_LanguageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sprache ändern`)
};

/**
* | output |
* | --- |
* | "Change the language" |
*
* @param {Command_LanguageInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_language = /** @type {((inputs?: Command_LanguageInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_LanguageInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_language(inputs)
	return pseudo(locale, en_command_language(inputs))
});