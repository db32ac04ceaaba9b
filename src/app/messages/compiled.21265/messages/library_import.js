import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_ImportInputs */

const en_library_import = /** @type {(inputs: Library_ImportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Import files`)
};

const de_library_import = /** @type {(inputs: Library_ImportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dateien einlesen`)
};

/**
* | output |
* | --- |
* | "Import files" |
*
* @param {Library_ImportInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_import = /** @type {((inputs?: Library_ImportInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_ImportInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_import(inputs)
	return pseudo(locale, en_library_import(inputs))
});