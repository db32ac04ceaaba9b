import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ plan: NonNullable<unknown> }} Treatment_With_PlanInputs */

const en_treatment_with_plan = /** @type {(inputs: Treatment_With_PlanInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.plan}`)
};

const de_treatment_with_plan = /** @type {(inputs: Treatment_With_PlanInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.plan}`)
};

/**
* | output |
* | --- |
* | "{plan}" |
*
* @param {Treatment_With_PlanInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_with_plan = /** @type {((inputs: Treatment_With_PlanInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_With_PlanInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_with_plan(inputs)
	return pseudo(locale, en_treatment_with_plan(inputs))
});