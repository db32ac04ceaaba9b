import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Persona_ClinicianInputs */

const en_persona_clinician = /** @type {(inputs: Persona_ClinicianInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Clinician`)
};

const de_persona_clinician = /** @type {(inputs: Persona_ClinicianInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Medizin`)
};

/**
* | output |
* | --- |
* | "Clinician" |
*
* @param {Persona_ClinicianInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const persona_clinician = /** @type {((inputs?: Persona_ClinicianInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Persona_ClinicianInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_persona_clinician(inputs)
	return pseudo(locale, en_persona_clinician(inputs))
});