import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_OwnInputs */

const en_library_own = /** @type {(inputs: Library_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your twins`)
};

const de_library_own = /** @type {(inputs: Library_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ihre Zwillinge`)
};

/**
* | output |
* | --- |
* | "Your twins" |
*
* @param {Library_OwnInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_own = /** @type {((inputs?: Library_OwnInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_OwnInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_own(inputs)
	return pseudo(locale, en_library_own(inputs))
});