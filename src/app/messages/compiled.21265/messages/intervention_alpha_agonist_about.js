import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Alpha_Agonist_AboutInputs */

const en_intervention_alpha_agonist_about = /** @type {(inputs: Intervention_Alpha_Agonist_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Added drive on resistance and veins; 1 is about the resting drive once more.`)
};

const de_intervention_alpha_agonist_about = /** @type {(inputs: Intervention_Alpha_Agonist_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zusätzlicher Antrieb auf Widerstand und Venen; 1 entspricht etwa noch einmal dem Ruheantrieb.`)
};

/**
* | output |
* | --- |
* | "Added drive on resistance and veins; 1 is about the resting drive once more." |
*
* @param {Intervention_Alpha_Agonist_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_alpha_agonist_about = /** @type {((inputs?: Intervention_Alpha_Agonist_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Alpha_Agonist_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_alpha_agonist_about(inputs)
	return pseudo(locale, en_intervention_alpha_agonist_about(inputs))
});