import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_None_TextInputs */

const en_record_none_text = /** @type {(inputs: Record_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a FHIR file (JSON, NDJSON or gzip) and its facts appear here, each with its source.`)
};

const de_record_none_text = /** @type {(inputs: Record_None_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fügen Sie eine FHIR-Datei hinzu (JSON, NDJSON oder gzip); ihre Einträge erscheinen hier, jeder mit seiner Quelle.`)
};

/**
* | output |
* | --- |
* | "Add a FHIR file (JSON, NDJSON or gzip) and its facts appear here, each with its source." |
*
* @param {Record_None_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_none_text = /** @type {((inputs?: Record_None_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_None_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_none_text(inputs)
	return pseudo(locale, en_record_none_text(inputs))
});