import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Beta_BlockerInputs */

const en_intervention_beta_blocker = /** @type {(inputs: Intervention_Beta_BlockerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beta blocker`)
};

const de_intervention_beta_blocker = /** @type {(inputs: Intervention_Beta_BlockerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betablocker`)
};

/**
* | output |
* | --- |
* | "Beta blocker" |
*
* @param {Intervention_Beta_BlockerInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_beta_blocker = /** @type {((inputs?: Intervention_Beta_BlockerInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Beta_BlockerInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_beta_blocker(inputs)
	return pseudo(locale, en_intervention_beta_blocker(inputs))
});