import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_Sources_NoneInputs */

const en_basis_sources_none = /** @type {(inputs: Basis_Sources_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`None beyond the record itself.`)
};

const de_basis_sources_none = /** @type {(inputs: Basis_Sources_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keine außer der Akte selbst.`)
};

/**
* | output |
* | --- |
* | "None beyond the record itself." |
*
* @param {Basis_Sources_NoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_sources_none = /** @type {((inputs?: Basis_Sources_NoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_Sources_NoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_sources_none(inputs)
	return pseudo(locale, en_basis_sources_none(inputs))
});