import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_Locked_TitleInputs */

const en_library_locked_title = /** @type {(inputs: Library_Locked_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your twins are locked`)
};

const de_library_locked_title = /** @type {(inputs: Library_Locked_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ihre Zwillinge sind gesperrt`)
};

/**
* | output |
* | --- |
* | "Your twins are locked" |
*
* @param {Library_Locked_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_locked_title = /** @type {((inputs?: Library_Locked_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_Locked_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_locked_title(inputs)
	return pseudo(locale, en_library_locked_title(inputs))
});