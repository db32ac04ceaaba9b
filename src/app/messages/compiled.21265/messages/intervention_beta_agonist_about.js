import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Beta_Agonist_AboutInputs */

const en_intervention_beta_agonist_about = /** @type {(inputs: Intervention_Beta_Agonist_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Added drive on rate and contractility, and open muscle beds.`)
};

const de_intervention_beta_agonist_about = /** @type {(inputs: Intervention_Beta_Agonist_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zusätzlicher Antrieb auf Frequenz und Kraft sowie geöffnete Muskelgefäße.`)
};

/**
* | output |
* | --- |
* | "Added drive on rate and contractility, and open muscle beds." |
*
* @param {Intervention_Beta_Agonist_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_beta_agonist_about = /** @type {((inputs?: Intervention_Beta_Agonist_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Beta_Agonist_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_beta_agonist_about(inputs)
	return pseudo(locale, en_intervention_beta_agonist_about(inputs))
});