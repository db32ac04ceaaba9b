import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Autonomic_Block_AboutInputs */

const en_intervention_autonomic_block_about = /** @type {(inputs: Intervention_Autonomic_Block_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Multiplies the gain of every reflex; 0 holds all nerves at rest.`)
};

const de_intervention_autonomic_block_about = /** @type {(inputs: Intervention_Autonomic_Block_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vervielfacht die Verstärkung aller Reflexe; 0 hält alle Nerven auf Ruhe.`)
};

/**
* | output |
* | --- |
* | "Multiplies the gain of every reflex; 0 holds all nerves at rest." |
*
* @param {Intervention_Autonomic_Block_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_autonomic_block_about = /** @type {((inputs?: Intervention_Autonomic_Block_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Autonomic_Block_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_autonomic_block_about(inputs)
	return pseudo(locale, en_intervention_autonomic_block_about(inputs))
});