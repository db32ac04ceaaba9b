import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_Not_FhirInputs */

const en_refusal_not_fhir = /** @type {(inputs: Refusal_Not_FhirInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is JSON, but not a FHIR resource. Nothing was imported.`)
};

const de_refusal_not_fhir = /** @type {(inputs: Refusal_Not_FhirInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dies ist JSON, aber keine FHIR-Ressource. Es wurde nichts eingelesen.`)
};

/**
* | output |
* | --- |
* | "This is JSON, but not a FHIR resource. Nothing was imported." |
*
* @param {Refusal_Not_FhirInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_not_fhir = /** @type {((inputs?: Refusal_Not_FhirInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_Not_FhirInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_not_fhir(inputs)
	return pseudo(locale, en_refusal_not_fhir(inputs))
});