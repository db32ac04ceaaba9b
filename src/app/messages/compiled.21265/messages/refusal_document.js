import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_DocumentInputs */

const en_refusal_document = /** @type {(inputs: Refusal_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a document for reading, not a record in data. Nothing was imported. Ask the source for FHIR in JSON.`)
};

const de_refusal_document = /** @type {(inputs: Refusal_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dies ist ein Dokument zum Lesen, keine Akte als Daten. Es wurde nichts eingelesen. Bitten Sie die Quelle um FHIR in JSON.`)
};

/**
* | output |
* | --- |
* | "This is a document for reading, not a record in data. Nothing was imported. Ask the source for FHIR in JSON." |
*
* @param {Refusal_DocumentInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_document = /** @type {((inputs?: Refusal_DocumentInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_DocumentInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_document(inputs)
	return pseudo(locale, en_refusal_document(inputs))
});