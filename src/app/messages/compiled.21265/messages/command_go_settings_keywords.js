import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_Go_Settings_KeywordsInputs */

const en_command_go_settings_keywords = /** @type {(inputs: Command_Go_Settings_KeywordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`language theme units persona vault backup erase`)
};

const de_command_go_settings_keywords = /** @type {(inputs: Command_Go_Settings_KeywordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sprache Farben Einheiten Rolle Tresor Sicherung löschen`)
};

/**
* | output |
* | --- |
* | "language theme units persona vault backup erase" |
*
* @param {Command_Go_Settings_KeywordsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_go_settings_keywords = /** @type {((inputs?: Command_Go_Settings_KeywordsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_Go_Settings_KeywordsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_go_settings_keywords(inputs)
	return pseudo(locale, en_command_go_settings_keywords(inputs))
});