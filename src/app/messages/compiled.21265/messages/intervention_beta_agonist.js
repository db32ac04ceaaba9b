import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Beta_AgonistInputs */

const en_intervention_beta_agonist = /** @type {(inputs: Intervention_Beta_AgonistInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beta agonist`)
};

const de_intervention_beta_agonist = /** @type {(inputs: Intervention_Beta_AgonistInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beta-Agonist`)
};

/**
* | output |
* | --- |
* | "Beta agonist" |
*
* @param {Intervention_Beta_AgonistInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_beta_agonist = /** @type {((inputs?: Intervention_Beta_AgonistInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Beta_AgonistInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_beta_agonist(inputs)
	return pseudo(locale, en_intervention_beta_agonist(inputs))
});