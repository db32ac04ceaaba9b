import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Autonomic_BlockInputs */

const en_intervention_autonomic_block = /** @type {(inputs: Intervention_Autonomic_BlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Autonomic block`)
};

const de_intervention_autonomic_block = /** @type {(inputs: Intervention_Autonomic_BlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blockade der Reflexe`)
};

/**
* | output |
* | --- |
* | "Autonomic block" |
*
* @param {Intervention_Autonomic_BlockInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_autonomic_block = /** @type {((inputs?: Intervention_Autonomic_BlockInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Autonomic_BlockInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_autonomic_block(inputs)
	return pseudo(locale, en_intervention_autonomic_block(inputs))
});