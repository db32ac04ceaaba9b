import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} View_CompareInputs */

const en_view_compare = /** @type {(inputs: View_CompareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What if`)
};

const de_view_compare = /** @type {(inputs: View_CompareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was wäre, wenn`)
};

/**
* | output |
* | --- |
* | "What if" |
*
* @param {View_CompareInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const view_compare = /** @type {((inputs?: View_CompareInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<View_CompareInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_view_compare(inputs)
	return pseudo(locale, en_view_compare(inputs))
});