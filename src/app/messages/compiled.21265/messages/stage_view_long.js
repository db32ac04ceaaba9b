import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Stage_View_LongInputs */

const en_stage_view_long = /** @type {(inputs: Stage_View_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cut open along the left ventricle`)
};

const de_stage_view_long = /** @type {(inputs: Stage_View_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aufgeschnitten entlang der linken Kammer`)
};

/**
* | output |
* | --- |
* | "cut open along the left ventricle" |
*
* @param {Stage_View_LongInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_view_long = /** @type {((inputs?: Stage_View_LongInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_View_LongInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_view_long(inputs)
	return pseudo(locale, en_stage_view_long(inputs))
});