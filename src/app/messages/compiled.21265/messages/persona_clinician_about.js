import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Persona_Clinician_AboutInputs */

const en_persona_clinician_about = /** @type {(inputs: Persona_Clinician_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terms, units and intervals, compact.`)
};

const de_persona_clinician_about = /** @type {(inputs: Persona_Clinician_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fachbegriffe, Einheiten und Intervalle, kompakt.`)
};

/**
* | output |
* | --- |
* | "Terms, units and intervals, compact." |
*
* @param {Persona_Clinician_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const persona_clinician_about = /** @type {((inputs?: Persona_Clinician_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Persona_Clinician_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_persona_clinician_about(inputs)
	return pseudo(locale, en_persona_clinician_about(inputs))
});