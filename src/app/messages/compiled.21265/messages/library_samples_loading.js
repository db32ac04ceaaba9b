import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_Samples_LoadingInputs */

const en_library_samples_loading = /** @type {(inputs: Library_Samples_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Looking for samples …`)
};

const de_library_samples_loading = /** @type {(inputs: Library_Samples_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beispiele werden gesucht …`)
};

/**
* | output |
* | --- |
* | "Looking for samples …" |
*
* @param {Library_Samples_LoadingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_samples_loading = /** @type {((inputs?: Library_Samples_LoadingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_Samples_LoadingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_samples_loading(inputs)
	return pseudo(locale, en_library_samples_loading(inputs))
});