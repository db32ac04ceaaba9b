import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Stage_View_BackInputs */

const en_stage_view_back = /** @type {(inputs: Stage_View_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`from the back`)
};

const de_stage_view_back = /** @type {(inputs: Stage_View_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`von hinten`)
};

/**
* | output |
* | --- |
* | "from the back" |
*
* @param {Stage_View_BackInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_view_back = /** @type {((inputs?: Stage_View_BackInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_View_BackInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_view_back(inputs)
	return pseudo(locale, en_stage_view_back(inputs))
});