import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Treatment_ProblemInputs */

const en_treatment_problem = /** @type {(inputs: Treatment_ProblemInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The plan cannot be simulated yet: ${i?.detail}`)
};

const de_treatment_problem = /** @type {(inputs: Treatment_ProblemInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Der Plan kann noch nicht simuliert werden: ${i?.detail}`)
};

/**
* | output |
* | --- |
* | "The plan cannot be simulated yet: {detail}" |
*
* @param {Treatment_ProblemInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_problem = /** @type {((inputs: Treatment_ProblemInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_ProblemInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_problem(inputs)
	return pseudo(locale, en_treatment_problem(inputs))
});