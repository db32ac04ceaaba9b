import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_Inputs_NoneInputs */

const en_basis_inputs_none = /** @type {(inputs: Basis_Inputs_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No measured number of this person.`)
};

const de_basis_inputs_none = /** @type {(inputs: Basis_Inputs_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kein gemessener Wert dieser Person.`)
};

/**
* | output |
* | --- |
* | "No measured number of this person." |
*
* @param {Basis_Inputs_NoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_inputs_none = /** @type {((inputs?: Basis_Inputs_NoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_Inputs_NoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_inputs_none(inputs)
	return pseudo(locale, en_basis_inputs_none(inputs))
});