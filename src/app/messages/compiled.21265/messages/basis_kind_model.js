import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_Kind_ModelInputs */

const en_basis_kind_model = /** @type {(inputs: Basis_Kind_ModelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Model estimate.`)
};

const de_basis_kind_model = /** @type {(inputs: Basis_Kind_ModelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Modellschätzung.`)
};

/**
* | output |
* | --- |
* | "Model estimate." |
*
* @param {Basis_Kind_ModelInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_kind_model = /** @type {((inputs?: Basis_Kind_ModelInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_Kind_ModelInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_kind_model(inputs)
	return pseudo(locale, en_basis_kind_model(inputs))
});