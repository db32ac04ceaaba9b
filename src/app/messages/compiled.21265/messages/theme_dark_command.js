import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Theme_Dark_CommandInputs */

const en_theme_dark_command = /** @type {(inputs: Theme_Dark_CommandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use the dark theme`)
};

const de_theme_dark_command = /** @type {(inputs: Theme_Dark_CommandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dunkle Farben verwenden`)
};

/**
* | output |
* | --- |
* | "Use the dark theme" |
*
* @param {Theme_Dark_CommandInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const theme_dark_command = /** @type {((inputs?: Theme_Dark_CommandInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Theme_Dark_CommandInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_theme_dark_command(inputs)
	return pseudo(locale, en_theme_dark_command(inputs))
});