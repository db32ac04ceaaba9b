import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_C_CdaInputs */

const en_refusal_c_cda = /** @type {(inputs: Refusal_C_CdaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a C-CDA document (XML). Nothing was imported. Ask the source for FHIR in JSON; C-CDA is not supported yet.`)
};

const de_refusal_c_cda = /** @type {(inputs: Refusal_C_CdaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dies ist ein C-CDA-Dokument (XML). Es wurde nichts eingelesen. Bitten Sie die Quelle um FHIR in JSON; C-CDA wird noch nicht unterstützt.`)
};

/**
* | output |
* | --- |
* | "This is a C-CDA document (XML). Nothing was imported. Ask the source for FHIR in JSON; C-CDA is not supported yet." |
*
* @param {Refusal_C_CdaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_c_cda = /** @type {((inputs?: Refusal_C_CdaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_C_CdaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_c_cda(inputs)
	return pseudo(locale, en_refusal_c_cda(inputs))
});