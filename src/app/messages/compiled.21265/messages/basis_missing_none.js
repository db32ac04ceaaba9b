import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_Missing_NoneInputs */

const en_basis_missing_none = /** @type {(inputs: Basis_Missing_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing the model asks for.`)
};

const de_basis_missing_none = /** @type {(inputs: Basis_Missing_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nichts, wonach das Modell fragt.`)
};

/**
* | output |
* | --- |
* | "Nothing the model asks for." |
*
* @param {Basis_Missing_NoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_missing_none = /** @type {((inputs?: Basis_Missing_NoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_Missing_NoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_missing_none(inputs)
	return pseudo(locale, en_basis_missing_none(inputs))
});