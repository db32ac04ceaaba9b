import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_OpeningInputs */

const en_library_opening = /** @type {(inputs: Library_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opening …`)
};

const de_library_opening = /** @type {(inputs: Library_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wird geöffnet …`)
};

/**
* | output |
* | --- |
* | "Opening …" |
*
* @param {Library_OpeningInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_opening = /** @type {((inputs?: Library_OpeningInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_OpeningInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_opening(inputs)
	return pseudo(locale, en_library_opening(inputs))
});