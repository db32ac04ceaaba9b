import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Stage_View_FreeInputs */

const en_stage_view_free = /** @type {(inputs: Stage_View_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`turned by hand`)
};

const de_stage_view_free = /** @type {(inputs: Stage_View_FreeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`von Hand gedreht`)
};

/**
* | output |
* | --- |
* | "turned by hand" |
*
* @param {Stage_View_FreeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_view_free = /** @type {((inputs?: Stage_View_FreeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_View_FreeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_view_free(inputs)
	return pseudo(locale, en_stage_view_free(inputs))
});