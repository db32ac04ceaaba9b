import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Stage_CutInputs */

const en_stage_cut = /** @type {(inputs: Stage_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Part of it is cut away.`)
};

const de_stage_cut = /** @type {(inputs: Stage_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ein Teil ist weggeschnitten.`)
};

/**
* | output |
* | --- |
* | "Part of it is cut away." |
*
* @param {Stage_CutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_cut = /** @type {((inputs?: Stage_CutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_CutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_cut(inputs)
	return pseudo(locale, en_stage_cut(inputs))
});