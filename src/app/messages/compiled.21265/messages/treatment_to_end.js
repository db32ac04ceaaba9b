import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_To_EndInputs */

const en_treatment_to_end = /** @type {(inputs: Treatment_To_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until the end`)
};

const de_treatment_to_end = /** @type {(inputs: Treatment_To_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bis zum Ende`)
};

/**
* | output |
* | --- |
* | "Until the end" |
*
* @param {Treatment_To_EndInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_to_end = /** @type {((inputs?: Treatment_To_EndInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_To_EndInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_to_end(inputs)
	return pseudo(locale, en_treatment_to_end(inputs))
});