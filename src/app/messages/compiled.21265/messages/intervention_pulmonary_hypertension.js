import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Pulmonary_HypertensionInputs */

const en_intervention_pulmonary_hypertension = /** @type {(inputs: Intervention_Pulmonary_HypertensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pulmonary vascular disease`)
};

const de_intervention_pulmonary_hypertension = /** @type {(inputs: Intervention_Pulmonary_HypertensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erkrankung der Lungengefäße`)
};

/**
* | output |
* | --- |
* | "Pulmonary vascular disease" |
*
* @param {Intervention_Pulmonary_HypertensionInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_pulmonary_hypertension = /** @type {((inputs?: Intervention_Pulmonary_HypertensionInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Pulmonary_HypertensionInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_pulmonary_hypertension(inputs)
	return pseudo(locale, en_intervention_pulmonary_hypertension(inputs))
});