import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_RunInputs */

const en_basis_run = /** @type {(inputs: Basis_RunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Run`)
};

const de_basis_run = /** @type {(inputs: Basis_RunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rechenlauf`)
};

/**
* | output |
* | --- |
* | "Run" |
*
* @param {Basis_RunInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_run = /** @type {((inputs?: Basis_RunInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_RunInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_run(inputs)
	return pseudo(locale, en_basis_run(inputs))
});