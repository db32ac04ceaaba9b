import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Erase_OpenInputs */

const en_erase_open = /** @type {(inputs: Erase_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erase …`)
};

const de_erase_open = /** @type {(inputs: Erase_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Löschen …`)
};

/**
* | output |
* | --- |
* | "Erase …" |
*
* @param {Erase_OpenInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const erase_open = /** @type {((inputs?: Erase_OpenInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Erase_OpenInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_erase_open(inputs)
	return pseudo(locale, en_erase_open(inputs))
});