import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_FormatsInputs */

const en_import_formats = /** @type {(inputs: Import_FormatsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`FHIR R4 as JSON or NDJSON, also gzipped`)
};

const de_import_formats = /** @type {(inputs: Import_FormatsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`FHIR R4 als JSON oder NDJSON, auch mit gzip gepackt`)
};

/**
* | output |
* | --- |
* | "FHIR R4 as JSON or NDJSON, also gzipped" |
*
* @param {Import_FormatsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_formats = /** @type {((inputs?: Import_FormatsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_FormatsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_formats(inputs)
	return pseudo(locale, en_import_formats(inputs))
});