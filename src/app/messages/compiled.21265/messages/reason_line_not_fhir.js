import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Line_Not_FhirInputs */

const en_reason_line_not_fhir = /** @type {(inputs: Reason_Line_Not_FhirInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This line is no FHIR resource. The other lines were read.`)
};

const de_reason_line_not_fhir = /** @type {(inputs: Reason_Line_Not_FhirInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diese Zeile ist keine FHIR-Ressource. Die übrigen wurden gelesen.`)
};

/**
* | output |
* | --- |
* | "This line is no FHIR resource. The other lines were read." |
*
* @param {Reason_Line_Not_FhirInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_line_not_fhir = /** @type {((inputs?: Reason_Line_Not_FhirInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Line_Not_FhirInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_line_not_fhir(inputs)
	return pseudo(locale, en_reason_line_not_fhir(inputs))
});