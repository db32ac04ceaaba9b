import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} View_Plain_MeaningInputs */

const en_view_plain_meaning = /** @type {(inputs: View_Plain_MeaningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it means`)
};

const de_view_plain_meaning = /** @type {(inputs: View_Plain_MeaningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was es bedeutet`)
};

/**
* | output |
* | --- |
* | "What it means" |
*
* @param {View_Plain_MeaningInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const view_plain_meaning = /** @type {((inputs?: View_Plain_MeaningInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<View_Plain_MeaningInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_view_plain_meaning(inputs)
	return pseudo(locale, en_view_plain_meaning(inputs))
});