import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_Go_About_KeywordsInputs */

const en_command_go_about_keywords = /** @type {(inputs: Command_Go_About_KeywordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`version build offline install licences storage`)
};

const de_command_go_about_keywords = /** @type {(inputs: Command_Go_About_KeywordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Version Offline installieren Lizenzen Speicher`)
};

/**
* | output |
* | --- |
* | "version build offline install licences storage" |
*
* @param {Command_Go_About_KeywordsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_go_about_keywords = /** @type {((inputs?: Command_Go_About_KeywordsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_Go_About_KeywordsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_go_about_keywords(inputs)
	return pseudo(locale, en_command_go_about_keywords(inputs))
});