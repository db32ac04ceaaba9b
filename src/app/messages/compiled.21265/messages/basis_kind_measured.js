import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_Kind_MeasuredInputs */

const en_basis_kind_measured = /** @type {(inputs: Basis_Kind_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Measured, read from a record.`)
};

const de_basis_kind_measured = /** @type {(inputs: Basis_Kind_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gemessen, aus einer Akte gelesen.`)
};

/**
* | output |
* | --- |
* | "Measured, read from a record." |
*
* @param {Basis_Kind_MeasuredInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_kind_measured = /** @type {((inputs?: Basis_Kind_MeasuredInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_Kind_MeasuredInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_kind_measured(inputs)
	return pseudo(locale, en_basis_kind_measured(inputs))
});