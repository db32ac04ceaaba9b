import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Theme_Reading_CommandInputs */

const en_theme_reading_command = /** @type {(inputs: Theme_Reading_CommandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use the reading room theme`)
};

const de_theme_reading_command = /** @type {(inputs: Theme_Reading_CommandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Farben für den Befundungsraum verwenden`)
};

/**
* | output |
* | --- |
* | "Use the reading room theme" |
*
* @param {Theme_Reading_CommandInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const theme_reading_command = /** @type {((inputs?: Theme_Reading_CommandInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Theme_Reading_CommandInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_theme_reading_command(inputs)
	return pseudo(locale, en_theme_reading_command(inputs))
});