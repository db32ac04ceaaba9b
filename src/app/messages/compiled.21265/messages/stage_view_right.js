import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Stage_View_RightInputs */

const en_stage_view_right = /** @type {(inputs: Stage_View_RightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`from the right`)
};

const de_stage_view_right = /** @type {(inputs: Stage_View_RightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`von rechts`)
};

/**
* | output |
* | --- |
* | "from the right" |
*
* @param {Stage_View_RightInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_view_right = /** @type {((inputs?: Stage_View_RightInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_View_RightInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_view_right(inputs)
	return pseudo(locale, en_stage_view_right(inputs))
});