import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ members: NonNullable<unknown>, what: NonNullable<unknown> }} Treatment_Basis_EndInputs */

const en_treatment_basis_end = /** @type {(inputs: Treatment_Basis_EndInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Simulated: the middle of ${i?.members} bodies at the end of ${i?.what}.`)
};

const de_treatment_basis_end = /** @type {(inputs: Treatment_Basis_EndInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Simuliert: die Mitte von ${i?.members} Körpern am Ende von ${i?.what}.`)
};

/**
* | output |
* | --- |
* | "Simulated: the middle of {members} bodies at the end of {what}." |
*
* @param {Treatment_Basis_EndInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_basis_end = /** @type {((inputs: Treatment_Basis_EndInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Basis_EndInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_basis_end(inputs)
	return pseudo(locale, en_treatment_basis_end(inputs))
});