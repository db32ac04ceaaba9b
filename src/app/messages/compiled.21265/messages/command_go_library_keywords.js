import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_Go_Library_KeywordsInputs */

const en_command_go_library_keywords = /** @type {(inputs: Command_Go_Library_KeywordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`library patients samples home start`)
};

const de_command_go_library_keywords = /** @type {(inputs: Command_Go_Library_KeywordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bibliothek Patienten Beispiele Start`)
};

/**
* | output |
* | --- |
* | "library patients samples home start" |
*
* @param {Command_Go_Library_KeywordsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_go_library_keywords = /** @type {((inputs?: Command_Go_Library_KeywordsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_Go_Library_KeywordsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_go_library_keywords(inputs)
	return pseudo(locale, en_command_go_library_keywords(inputs))
});