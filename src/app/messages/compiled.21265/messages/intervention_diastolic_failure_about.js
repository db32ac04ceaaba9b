import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Diastolic_Failure_AboutInputs */

const en_intervention_diastolic_failure_about = /** @type {(inputs: Intervention_Diastolic_Failure_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Multiplies the stiffness of the filling left ventricle. Checked up to 2.5.`)
};

const de_intervention_diastolic_failure_about = /** @type {(inputs: Intervention_Diastolic_Failure_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vervielfacht die Steifigkeit der linken Kammer bei der Füllung. Geprüft bis 2,5.`)
};

/**
* | output |
* | --- |
* | "Multiplies the stiffness of the filling left ventricle. Checked up to 2.5." |
*
* @param {Intervention_Diastolic_Failure_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_diastolic_failure_about = /** @type {((inputs?: Intervention_Diastolic_Failure_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Diastolic_Failure_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_diastolic_failure_about(inputs)
	return pseudo(locale, en_intervention_diastolic_failure_about(inputs))
});