import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_Hl7v2Inputs */

const en_refusal_hl7v2 = /** @type {(inputs: Refusal_Hl7v2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is an HL7 version 2 message. Nothing was imported. Ask the source for FHIR in JSON.`)
};

const de_refusal_hl7v2 = /** @type {(inputs: Refusal_Hl7v2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dies ist eine Nachricht in HL7 Version 2. Es wurde nichts eingelesen. Bitten Sie die Quelle um FHIR in JSON.`)
};

/**
* | output |
* | --- |
* | "This is an HL7 version 2 message. Nothing was imported. Ask the source for FHIR in JSON." |
*
* @param {Refusal_Hl7v2Inputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_hl7v2 = /** @type {((inputs?: Refusal_Hl7v2Inputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_Hl7v2Inputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_hl7v2(inputs)
	return pseudo(locale, en_refusal_hl7v2(inputs))
});