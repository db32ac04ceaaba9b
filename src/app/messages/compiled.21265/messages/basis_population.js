import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_PopulationInputs */

const en_basis_population = /** @type {(inputs: Basis_PopulationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`People it was fitted and checked on`)
};

const de_basis_population = /** @type {(inputs: Basis_PopulationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personen, an denen es angepasst und geprüft wurde`)
};

/**
* | output |
* | --- |
* | "People it was fitted and checked on" |
*
* @param {Basis_PopulationInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_population = /** @type {((inputs?: Basis_PopulationInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_PopulationInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_population(inputs)
	return pseudo(locale, en_basis_population(inputs))
});