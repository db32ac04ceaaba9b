import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ pairs: NonNullable<unknown> }} Treatment_Basis_DifferenceInputs */

const en_treatment_basis_difference = /** @type {(inputs: Treatment_Basis_DifferenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Each of ${i?.pairs} simulated bodies compared with itself: plan minus doing nothing. The range holds 90 of 100 of these differences.`)
};

const de_treatment_basis_difference = /** @type {(inputs: Treatment_Basis_DifferenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Jeder von ${i?.pairs} simulierten Körpern mit sich selbst verglichen: Plan minus Nichtstun. Der Bereich enthält 90 von 100 dieser Unterschiede.`)
};

/**
* | output |
* | --- |
* | "Each of {pairs} simulated bodies compared with itself: plan minus doing nothing. The range holds 90 of 100 of these differences." |
*
* @param {Treatment_Basis_DifferenceInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_basis_difference = /** @type {((inputs: Treatment_Basis_DifferenceInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Basis_DifferenceInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_basis_difference(inputs)
	return pseudo(locale, en_treatment_basis_difference(inputs))
});