import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_Empty_TextInputs */

const en_library_empty_text = /** @type {(inputs: Library_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drop a health record anywhere on this page: FHIR R4 as JSON or NDJSON, also gzipped. It is read here, encrypted, and never leaves this device.`)
};

const de_library_empty_text = /** @type {(inputs: Library_Empty_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ziehen Sie eine Gesundheitsakte auf diese Seite: FHIR R4 als JSON oder NDJSON, auch mit gzip gepackt. Sie wird hier gelesen, verschlüsselt und verlässt dieses Gerät nie.`)
};

/**
* | output |
* | --- |
* | "Drop a health record anywhere on this page: FHIR R4 as JSON or NDJSON, also gzipped. It is read here, encrypted, and never leaves this device." |
*
* @param {Library_Empty_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_empty_text = /** @type {((inputs?: Library_Empty_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_Empty_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_empty_text(inputs)
	return pseudo(locale, en_library_empty_text(inputs))
});