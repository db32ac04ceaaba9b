import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Theme_ReadingInputs */

const en_theme_reading = /** @type {(inputs: Theme_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reading room`)
};

const de_theme_reading = /** @type {(inputs: Theme_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Befundungsraum`)
};

/**
* | output |
* | --- |
* | "Reading room" |
*
* @param {Theme_ReadingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const theme_reading = /** @type {((inputs?: Theme_ReadingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Theme_ReadingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_theme_reading(inputs)
	return pseudo(locale, en_theme_reading(inputs))
});