import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Treatment_Plan_OfInputs */

const en_treatment_plan_of = /** @type {(inputs: Treatment_Plan_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}: with the plan`)
};

const de_treatment_plan_of = /** @type {(inputs: Treatment_Plan_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}: mit dem Plan`)
};

/**
* | output |
* | --- |
* | "{name}: with the plan" |
*
* @param {Treatment_Plan_OfInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_plan_of = /** @type {((inputs: Treatment_Plan_OfInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Plan_OfInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_plan_of(inputs)
	return pseudo(locale, en_treatment_plan_of(inputs))
});