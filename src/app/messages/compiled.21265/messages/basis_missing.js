import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_MissingInputs */

const en_basis_missing = /** @type {(inputs: Basis_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Missing, would have helped`)
};

const de_basis_missing = /** @type {(inputs: Basis_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fehlt, hätte geholfen`)
};

/**
* | output |
* | --- |
* | "Missing, would have helped" |
*
* @param {Basis_MissingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_missing = /** @type {((inputs?: Basis_MissingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_MissingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_missing(inputs)
	return pseudo(locale, en_basis_missing(inputs))
});