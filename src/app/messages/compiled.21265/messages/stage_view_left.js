import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Stage_View_LeftInputs */

const en_stage_view_left = /** @type {(inputs: Stage_View_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`from the left`)
};

const de_stage_view_left = /** @type {(inputs: Stage_View_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`von links`)
};

/**
* | output |
* | --- |
* | "from the left" |
*
* @param {Stage_View_LeftInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_view_left = /** @type {((inputs?: Stage_View_LeftInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_View_LeftInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_view_left(inputs)
	return pseudo(locale, en_stage_view_left(inputs))
});