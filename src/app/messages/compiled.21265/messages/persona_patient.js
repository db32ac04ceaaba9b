import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Persona_PatientInputs */

const en_persona_patient = /** @type {(inputs: Persona_PatientInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Patient`)
};

const de_persona_patient = /** @type {(inputs: Persona_PatientInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Patientin oder Patient`)
};

/**
* | output |
* | --- |
* | "Patient" |
*
* @param {Persona_PatientInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const persona_patient = /** @type {((inputs?: Persona_PatientInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Persona_PatientInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_persona_patient(inputs)
	return pseudo(locale, en_persona_patient(inputs))
});