import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plain_Sure_TwoInputs */

const en_plain_sure_two = /** @type {(inputs: Plain_Sure_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two things are at work: hearts differ, and your record does not tell us everything. More measurements make the pictures more alike.`)
};

const de_plain_sure_two = /** @type {(inputs: Plain_Sure_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zwei Dinge spielen mit: Herzen sind verschieden, und Ihre Akte sagt nicht alles. Mehr Messungen machen die Bilder ähnlicher.`)
};

/**
* | output |
* | --- |
* | "Two things are at work: hearts differ, and your record does not tell us everything. More measurements make the pictures more alike." |
*
* @param {Plain_Sure_TwoInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_sure_two = /** @type {((inputs?: Plain_Sure_TwoInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_Sure_TwoInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_sure_two(inputs)
	return pseudo(locale, en_plain_sure_two(inputs))
});