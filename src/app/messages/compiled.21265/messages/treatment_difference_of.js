import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Treatment_Difference_OfInputs */

const en_treatment_difference_of = /** @type {(inputs: Treatment_Difference_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}: difference`)
};

const de_treatment_difference_of = /** @type {(inputs: Treatment_Difference_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}: Unterschied`)
};

/**
* | output |
* | --- |
* | "{name}: difference" |
*
* @param {Treatment_Difference_OfInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_difference_of = /** @type {((inputs: Treatment_Difference_OfInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Difference_OfInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_difference_of(inputs)
	return pseudo(locale, en_treatment_difference_of(inputs))
});