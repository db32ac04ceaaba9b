import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Diastolic_FailureInputs */

const en_intervention_diastolic_failure = /** @type {(inputs: Intervention_Diastolic_FailureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diastolic failure, left`)
};

const de_intervention_diastolic_failure = /** @type {(inputs: Intervention_Diastolic_FailureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diastolische Schwäche links`)
};

/**
* | output |
* | --- |
* | "Diastolic failure, left" |
*
* @param {Intervention_Diastolic_FailureInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_diastolic_failure = /** @type {((inputs?: Intervention_Diastolic_FailureInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Diastolic_FailureInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_diastolic_failure(inputs)
	return pseudo(locale, en_intervention_diastolic_failure(inputs))
});