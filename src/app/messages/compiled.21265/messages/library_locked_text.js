import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_Locked_TextInputs */

const en_library_locked_text = /** @type {(inputs: Library_Locked_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The samples can be used without unlocking.`)
};

const de_library_locked_text = /** @type {(inputs: Library_Locked_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Beispiele lassen sich ohne Entsperren nutzen.`)
};

/**
* | output |
* | --- |
* | "The samples can be used without unlocking." |
*
* @param {Library_Locked_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_locked_text = /** @type {((inputs?: Library_Locked_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_Locked_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_locked_text(inputs)
	return pseudo(locale, en_library_locked_text(inputs))
});