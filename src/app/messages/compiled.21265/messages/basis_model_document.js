import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_Model_DocumentInputs */

const en_basis_model_document = /** @type {(inputs: Basis_Model_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How it works`)
};

const de_basis_model_document = /** @type {(inputs: Basis_Model_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie es funktioniert`)
};

/**
* | output |
* | --- |
* | "How it works" |
*
* @param {Basis_Model_DocumentInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_model_document = /** @type {((inputs?: Basis_Model_DocumentInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_Model_DocumentInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_model_document(inputs)
	return pseudo(locale, en_basis_model_document(inputs))
});