import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Systolic_FailureInputs */

const en_intervention_systolic_failure = /** @type {(inputs: Intervention_Systolic_FailureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Systolic failure, left`)
};

const de_intervention_systolic_failure = /** @type {(inputs: Intervention_Systolic_FailureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Systolische Schwäche links`)
};

/**
* | output |
* | --- |
* | "Systolic failure, left" |
*
* @param {Intervention_Systolic_FailureInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_systolic_failure = /** @type {((inputs?: Intervention_Systolic_FailureInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Systolic_FailureInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_systolic_failure(inputs)
	return pseudo(locale, en_intervention_systolic_failure(inputs))
});