import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_Theme_KeywordsInputs */

const en_command_theme_keywords = /** @type {(inputs: Command_Theme_KeywordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`theme colour dark light night`)
};

const de_command_theme_keywords = /** @type {(inputs: Command_Theme_KeywordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Farben hell dunkel Nacht Thema`)
};

/**
* | output |
* | --- |
* | "theme colour dark light night" |
*
* @param {Command_Theme_KeywordsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_theme_keywords = /** @type {((inputs?: Command_Theme_KeywordsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_Theme_KeywordsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_theme_keywords(inputs)
	return pseudo(locale, en_command_theme_keywords(inputs))
});