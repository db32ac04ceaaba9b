import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_LimitsInputs */

const en_basis_limits = /** @type {(inputs: Basis_LimitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Known limits`)
};

const de_basis_limits = /** @type {(inputs: Basis_LimitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekannte Grenzen`)
};

/**
* | output |
* | --- |
* | "Known limits" |
*
* @param {Basis_LimitsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_limits = /** @type {((inputs?: Basis_LimitsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_LimitsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_limits(inputs)
	return pseudo(locale, en_basis_limits(inputs))
});