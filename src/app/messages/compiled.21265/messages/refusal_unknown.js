import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_UnknownInputs */

const en_refusal_unknown = /** @type {(inputs: Refusal_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is no format Soma knows. Nothing was imported. Soma reads FHIR in JSON and NDJSON, plain or gzip.`)
};

const de_refusal_unknown = /** @type {(inputs: Refusal_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dieses Format kennt Soma nicht. Es wurde nichts eingelesen. Soma liest FHIR in JSON und NDJSON, ungepackt oder mit gzip.`)
};

/**
* | output |
* | --- |
* | "This is no format Soma knows. Nothing was imported. Soma reads FHIR in JSON and NDJSON, plain or gzip." |
*
* @param {Refusal_UnknownInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_unknown = /** @type {((inputs?: Refusal_UnknownInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_UnknownInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_unknown(inputs)
	return pseudo(locale, en_refusal_unknown(inputs))
});