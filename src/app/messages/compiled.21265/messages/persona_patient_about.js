import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Persona_Patient_AboutInputs */

const en_persona_patient_about = /** @type {(inputs: Persona_Patient_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plain words, one thing at a time, counts out of 100.`)
};

const de_persona_patient_about = /** @type {(inputs: Persona_Patient_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Einfache Worte, eines nach dem anderen, Anzahlen von 100.`)
};

/**
* | output |
* | --- |
* | "Plain words, one thing at a time, counts out of 100." |
*
* @param {Persona_Patient_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const persona_patient_about = /** @type {((inputs?: Persona_Patient_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Persona_Patient_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_persona_patient_about(inputs)
	return pseudo(locale, en_persona_patient_about(inputs))
});