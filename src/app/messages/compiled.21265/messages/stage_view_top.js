import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Stage_View_TopInputs */

const en_stage_view_top = /** @type {(inputs: Stage_View_TopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`from above`)
};

const de_stage_view_top = /** @type {(inputs: Stage_View_TopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`von oben`)
};

/**
* | output |
* | --- |
* | "from above" |
*
* @param {Stage_View_TopInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_view_top = /** @type {((inputs?: Stage_View_TopInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_View_TopInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_view_top(inputs)
	return pseudo(locale, en_stage_view_top(inputs))
});