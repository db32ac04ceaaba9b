import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Systolic_Failure_AboutInputs */

const en_intervention_systolic_failure_about = /** @type {(inputs: Intervention_Systolic_Failure_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Multiplies the strength of the left ventricle. Checked from 0.35 to 1.`)
};

const de_intervention_systolic_failure_about = /** @type {(inputs: Intervention_Systolic_Failure_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vervielfacht die Kraft der linken Kammer. Geprüft von 0,35 bis 1.`)
};

/**
* | output |
* | --- |
* | "Multiplies the strength of the left ventricle. Checked from 0.35 to 1." |
*
* @param {Intervention_Systolic_Failure_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_systolic_failure_about = /** @type {((inputs?: Intervention_Systolic_Failure_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Systolic_Failure_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_systolic_failure_about(inputs)
	return pseudo(locale, en_intervention_systolic_failure_about(inputs))
});