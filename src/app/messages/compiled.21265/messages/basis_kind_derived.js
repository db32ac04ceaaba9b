import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_Kind_DerivedInputs */

const en_basis_kind_derived = /** @type {(inputs: Basis_Kind_DerivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Worked out from measured numbers.`)
};

const de_basis_kind_derived = /** @type {(inputs: Basis_Kind_DerivedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aus gemessenen Werten errechnet.`)
};

/**
* | output |
* | --- |
* | "Worked out from measured numbers." |
*
* @param {Basis_Kind_DerivedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_kind_derived = /** @type {((inputs?: Basis_Kind_DerivedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_Kind_DerivedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_kind_derived(inputs)
	return pseudo(locale, en_basis_kind_derived(inputs))
});