import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_SamplesInputs */

const en_library_samples = /** @type {(inputs: Library_SamplesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sample twins`)
};

const de_library_samples = /** @type {(inputs: Library_SamplesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beispielzwillinge`)
};

/**
* | output |
* | --- |
* | "Sample twins" |
*
* @param {Library_SamplesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_samples = /** @type {((inputs?: Library_SamplesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_SamplesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_samples(inputs)
	return pseudo(locale, en_library_samples(inputs))
});