import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_Samples_AboutInputs */

const en_library_samples_about = /** @type {(inputs: Library_Samples_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invented people. They go through the same import and the same fit as a real record, and are kept apart from yours.`)
};

const de_library_samples_about = /** @type {(inputs: Library_Samples_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erfundene Personen. Sie durchlaufen denselben Import und dieselbe Anpassung wie eine echte Akte und werden getrennt von Ihren aufbewahrt.`)
};

/**
* | output |
* | --- |
* | "Invented people. They go through the same import and the same fit as a real record, and are kept apart from yours." |
*
* @param {Library_Samples_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_samples_about = /** @type {((inputs?: Library_Samples_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_Samples_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_samples_about(inputs)
	return pseudo(locale, en_library_samples_about(inputs))
});