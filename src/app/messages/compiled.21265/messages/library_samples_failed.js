import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_Samples_FailedInputs */

const en_library_samples_failed = /** @type {(inputs: Library_Samples_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The list of samples could not be read.`)
};

const de_library_samples_failed = /** @type {(inputs: Library_Samples_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Liste der Beispiele konnte nicht gelesen werden.`)
};

/**
* | output |
* | --- |
* | "The list of samples could not be read." |
*
* @param {Library_Samples_FailedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_samples_failed = /** @type {((inputs?: Library_Samples_FailedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_Samples_FailedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_samples_failed(inputs)
	return pseudo(locale, en_library_samples_failed(inputs))
});