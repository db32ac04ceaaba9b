import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_ThemeInputs */

const en_command_theme = /** @type {(inputs: Command_ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the theme`)
};

const de_command_theme = /** @type {(inputs: Command_ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Farben ändern`)
};

/**
* | output |
* | --- |
* | "Change the theme" |
*
* @param {Command_ThemeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_theme = /** @type {((inputs?: Command_ThemeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_ThemeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_theme(inputs)
	return pseudo(locale, en_command_theme(inputs))
});