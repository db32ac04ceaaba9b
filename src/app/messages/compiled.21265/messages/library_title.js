import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_TitleInputs */

const en_library_title = /** @type {(inputs: Library_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Twins`)
};

const de_library_title = /** @type {(inputs: Library_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zwillinge`)
};

/**
* | output |
* | --- |
* | "Twins" |
*
* @param {Library_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_title = /** @type {((inputs?: Library_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_title(inputs)
	return pseudo(locale, en_library_title(inputs))
});