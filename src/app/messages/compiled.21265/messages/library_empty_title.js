import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_Empty_TitleInputs */

const en_library_empty_title = /** @type {(inputs: Library_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No twin of your own yet`)
};

const de_library_empty_title = /** @type {(inputs: Library_Empty_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noch kein eigener Zwilling`)
};

/**
* | output |
* | --- |
* | "No twin of your own yet" |
*
* @param {Library_Empty_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_empty_title = /** @type {((inputs?: Library_Empty_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_Empty_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_empty_title(inputs)
	return pseudo(locale, en_library_empty_title(inputs))
});