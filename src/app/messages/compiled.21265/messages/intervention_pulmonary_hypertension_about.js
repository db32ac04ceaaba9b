import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Pulmonary_Hypertension_AboutInputs */

const en_intervention_pulmonary_hypertension_about = /** @type {(inputs: Intervention_Pulmonary_Hypertension_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Multiplies the resistance of the lung.`)
};

const de_intervention_pulmonary_hypertension_about = /** @type {(inputs: Intervention_Pulmonary_Hypertension_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vervielfacht den Widerstand der Lunge.`)
};

/**
* | output |
* | --- |
* | "Multiplies the resistance of the lung." |
*
* @param {Intervention_Pulmonary_Hypertension_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_pulmonary_hypertension_about = /** @type {((inputs?: Intervention_Pulmonary_Hypertension_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Pulmonary_Hypertension_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_pulmonary_hypertension_about(inputs)
	return pseudo(locale, en_intervention_pulmonary_hypertension_about(inputs))
});