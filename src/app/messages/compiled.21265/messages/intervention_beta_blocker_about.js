import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Beta_Blocker_AboutInputs */

const en_intervention_beta_blocker_about = /** @type {(inputs: Intervention_Beta_Blocker_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Takes away a share of the nerves’ action on rate and contractility.`)
};

const de_intervention_beta_blocker_about = /** @type {(inputs: Intervention_Beta_Blocker_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nimmt einen Teil der Nervenwirkung auf Frequenz und Kraft weg.`)
};

/**
* | output |
* | --- |
* | "Takes away a share of the nerves’ action on rate and contractility." |
*
* @param {Intervention_Beta_Blocker_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_beta_blocker_about = /** @type {((inputs?: Intervention_Beta_Blocker_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Beta_Blocker_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_beta_blocker_about(inputs)
	return pseudo(locale, en_intervention_beta_blocker_about(inputs))
});