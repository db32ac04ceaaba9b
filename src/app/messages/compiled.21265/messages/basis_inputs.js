import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_InputsInputs */

const en_basis_inputs = /** @type {(inputs: Basis_InputsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Used`)
};

const de_basis_inputs = /** @type {(inputs: Basis_InputsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verwendet`)
};

/**
* | output |
* | --- |
* | "Used" |
*
* @param {Basis_InputsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_inputs = /** @type {((inputs?: Basis_InputsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_InputsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_inputs(inputs)
	return pseudo(locale, en_basis_inputs(inputs))
});