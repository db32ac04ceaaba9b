import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Erase_WordInputs */

const en_erase_word = /** @type {(inputs: Erase_WordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ERASE`)
};

const de_erase_word = /** @type {(inputs: Erase_WordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`LÖSCHEN`)
};

/**
* | output |
* | --- |
* | "ERASE" |
*
* @param {Erase_WordInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const erase_word = /** @type {((inputs?: Erase_WordInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Erase_WordInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_erase_word(inputs)
	return pseudo(locale, en_erase_word(inputs))
});