import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ members: NonNullable<unknown> }} Physiology_Basis_PriorInputs */

const en_physiology_basis_prior = /** @type {(inputs: Physiology_Basis_PriorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Simulated: the middle of ${i?.members} bodies of this age, sex and size. No measurement of this person stands behind it.`)
};

const de_physiology_basis_prior = /** @type {(inputs: Physiology_Basis_PriorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Simuliert: die Mitte von ${i?.members} Körpern dieses Alters, Geschlechts und dieser Größe. Keine Messung dieser Person steht dahinter.`)
};

/**
* | output |
* | --- |
* | "Simulated: the middle of {members} bodies of this age, sex and size. No measurement of this person stands behind it." |
*
* @param {Physiology_Basis_PriorInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_basis_prior = /** @type {((inputs: Physiology_Basis_PriorInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Basis_PriorInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_basis_prior(inputs)
	return pseudo(locale, en_physiology_basis_prior(inputs))
});