import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Alpha_AgonistInputs */

const en_intervention_alpha_agonist = /** @type {(inputs: Intervention_Alpha_AgonistInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alpha agonist`)
};

const de_intervention_alpha_agonist = /** @type {(inputs: Intervention_Alpha_AgonistInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alpha-Agonist`)
};

/**
* | output |
* | --- |
* | "Alpha agonist" |
*
* @param {Intervention_Alpha_AgonistInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_alpha_agonist = /** @type {((inputs?: Intervention_Alpha_AgonistInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Alpha_AgonistInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_alpha_agonist(inputs)
	return pseudo(locale, en_intervention_alpha_agonist(inputs))
});