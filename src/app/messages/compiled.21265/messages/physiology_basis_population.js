import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Basis_PopulationInputs */

const en_physiology_basis_population = /** @type {(inputs: Physiology_Basis_PopulationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Priors from adults by age, sex and size. Checked on published averages, not on patients.`)
};

const de_physiology_basis_population = /** @type {(inputs: Physiology_Basis_PopulationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vorannahmen von Erwachsenen nach Alter, Geschlecht und Größe. Geprüft an veröffentlichten Mittelwerten, nicht an Patienten.`)
};

/**
* | output |
* | --- |
* | "Priors from adults by age, sex and size. Checked on published averages, not on patients." |
*
* @param {Physiology_Basis_PopulationInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_basis_population = /** @type {((inputs?: Physiology_Basis_PopulationInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Basis_PopulationInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_basis_population(inputs)
	return pseudo(locale, en_physiology_basis_population(inputs))
});