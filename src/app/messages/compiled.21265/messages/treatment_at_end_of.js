import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Treatment_At_End_OfInputs */

const en_treatment_at_end_of = /** @type {(inputs: Treatment_At_End_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`After ${i?.time}`)
};

const de_treatment_at_end_of = /** @type {(inputs: Treatment_At_End_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nach ${i?.time}`)
};

/**
* | output |
* | --- |
* | "After {time}" |
*
* @param {Treatment_At_End_OfInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_at_end_of = /** @type {((inputs: Treatment_At_End_OfInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_At_End_OfInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_at_end_of(inputs)
	return pseudo(locale, en_treatment_at_end_of(inputs))
});