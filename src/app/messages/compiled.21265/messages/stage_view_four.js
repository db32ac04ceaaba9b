import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Stage_View_FourInputs */

const en_stage_view_four = /** @type {(inputs: Stage_View_FourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cut open through all four chambers`)
};

const de_stage_view_four = /** @type {(inputs: Stage_View_FourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aufgeschnitten durch alle vier Kammern`)
};

/**
* | output |
* | --- |
* | "cut open through all four chambers" |
*
* @param {Stage_View_FourInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_view_four = /** @type {((inputs?: Stage_View_FourInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_View_FourInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_view_four(inputs)
	return pseudo(locale, en_stage_view_four(inputs))
});