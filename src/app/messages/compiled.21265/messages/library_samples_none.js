import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_Samples_NoneInputs */

const en_library_samples_none = /** @type {(inputs: Library_Samples_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This build comes without samples.`)
};

const de_library_samples_none = /** @type {(inputs: Library_Samples_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diese Version enthält keine Beispiele.`)
};

/**
* | output |
* | --- |
* | "This build comes without samples." |
*
* @param {Library_Samples_NoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_samples_none = /** @type {((inputs?: Library_Samples_NoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_Samples_NoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_samples_none(inputs)
	return pseudo(locale, en_library_samples_none(inputs))
});