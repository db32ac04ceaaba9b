import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Stage_View_FrontInputs */

const en_stage_view_front = /** @type {(inputs: Stage_View_FrontInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`from the front`)
};

const de_stage_view_front = /** @type {(inputs: Stage_View_FrontInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`von vorn`)
};

/**
* | output |
* | --- |
* | "from the front" |
*
* @param {Stage_View_FrontInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const stage_view_front = /** @type {((inputs?: Stage_View_FrontInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Stage_View_FrontInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_stage_view_front(inputs)
	return pseudo(locale, en_stage_view_front(inputs))
});