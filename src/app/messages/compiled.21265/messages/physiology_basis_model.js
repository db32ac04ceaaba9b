import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ members: NonNullable<unknown> }} Physiology_Basis_ModelInputs */

const en_physiology_basis_model = /** @type {(inputs: Physiology_Basis_ModelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Simulated: the middle of ${i?.members} bodies that agree with the measurements. 90 of 100 of them lie in the range.`)
};

const de_physiology_basis_model = /** @type {(inputs: Physiology_Basis_ModelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Simuliert: die Mitte von ${i?.members} Körpern, die zu den Messwerten passen. 90 von 100 davon liegen im Bereich.`)
};

/**
* | output |
* | --- |
* | "Simulated: the middle of {members} bodies that agree with the measurements. 90 of 100 of them lie in the range." |
*
* @param {Physiology_Basis_ModelInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_basis_model = /** @type {((inputs: Physiology_Basis_ModelInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Basis_ModelInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_basis_model(inputs)
	return pseudo(locale, en_physiology_basis_model(inputs))
});