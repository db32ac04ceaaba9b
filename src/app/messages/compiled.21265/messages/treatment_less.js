import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Treatment_LessInputs */

const en_treatment_less = /** @type {(inputs: Treatment_LessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Less: ${i?.name}`)
};

const de_treatment_less = /** @type {(inputs: Treatment_LessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Weniger: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Less: {name}" |
*
* @param {Treatment_LessInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_less = /** @type {((inputs: Treatment_LessInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_LessInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_less(inputs)
	return pseudo(locale, en_treatment_less(inputs))
});