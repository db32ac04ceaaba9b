import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_Fhir_XmlInputs */

const en_refusal_fhir_xml = /** @type {(inputs: Refusal_Fhir_XmlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is FHIR in XML. Nothing was imported. Ask the source for FHIR in JSON; Soma reads that.`)
};

const de_refusal_fhir_xml = /** @type {(inputs: Refusal_Fhir_XmlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dies ist FHIR in XML. Es wurde nichts eingelesen. Bitten Sie die Quelle um FHIR in JSON, das liest Soma.`)
};

/**
* | output |
* | --- |
* | "This is FHIR in XML. Nothing was imported. Ask the source for FHIR in JSON; Soma reads that." |
*
* @param {Refusal_Fhir_XmlInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_fhir_xml = /** @type {((inputs?: Refusal_Fhir_XmlInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_Fhir_XmlInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_fhir_xml(inputs)
	return pseudo(locale, en_refusal_fhir_xml(inputs))
});