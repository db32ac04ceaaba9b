import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_Go_Diagnostics_KeywordsInputs */

const en_command_go_diagnostics_keywords = /** @type {(inputs: Command_Go_Diagnostics_KeywordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`test GPU processor log history`)
};

const de_command_go_diagnostics_keywords = /** @type {(inputs: Command_Go_Diagnostics_KeywordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Test GPU Prozessor Protokoll Verlauf`)
};

/**
* | output |
* | --- |
* | "test GPU processor log history" |
*
* @param {Command_Go_Diagnostics_KeywordsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_go_diagnostics_keywords = /** @type {((inputs?: Command_Go_Diagnostics_KeywordsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_Go_Diagnostics_KeywordsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_go_diagnostics_keywords(inputs)
	return pseudo(locale, en_command_go_diagnostics_keywords(inputs))
});