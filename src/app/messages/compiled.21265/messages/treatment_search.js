import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_SearchInputs */

const en_treatment_search = /** @type {(inputs: Treatment_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Find`)
};

const de_treatment_search = /** @type {(inputs: Treatment_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suchen`)
};

/**
* | output |
* | --- |
* | "Find" |
*
* @param {Treatment_SearchInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_search = /** @type {((inputs?: Treatment_SearchInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_SearchInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_search(inputs)
	return pseudo(locale, en_treatment_search(inputs))
});