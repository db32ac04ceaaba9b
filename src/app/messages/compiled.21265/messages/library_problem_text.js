import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_Problem_TextInputs */

const en_library_problem_text = /** @type {(inputs: Library_Problem_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was changed. Samples and lessons can still be used.`)
};

const de_library_problem_text = /** @type {(inputs: Library_Problem_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es wurde nichts verändert. Beispiele und Lektionen lassen sich weiter nutzen.`)
};

/**
* | output |
* | --- |
* | "Nothing was changed. Samples and lessons can still be used." |
*
* @param {Library_Problem_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_problem_text = /** @type {((inputs?: Library_Problem_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_Problem_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_problem_text(inputs)
	return pseudo(locale, en_library_problem_text(inputs))
});