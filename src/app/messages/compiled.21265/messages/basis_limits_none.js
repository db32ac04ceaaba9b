import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_Limits_NoneInputs */

const en_basis_limits_none = /** @type {(inputs: Basis_Limits_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`None noted.`)
};

const de_basis_limits_none = /** @type {(inputs: Basis_Limits_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keine vermerkt.`)
};

/**
* | output |
* | --- |
* | "None noted." |
*
* @param {Basis_Limits_NoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_limits_none = /** @type {((inputs?: Basis_Limits_NoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_Limits_NoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_limits_none(inputs)
	return pseudo(locale, en_basis_limits_none(inputs))
});