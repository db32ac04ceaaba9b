import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ word: NonNullable<unknown> }} Erase_TypeInputs */

const en_erase_type = /** @type {(inputs: Erase_TypeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Type ${i?.word} to go on`)
};

const de_erase_type = /** @type {(inputs: Erase_TypeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zum Fortfahren ${i?.word} eingeben`)
};

/**
* | output |
* | --- |
* | "Type {word} to go on" |
*
* @param {Erase_TypeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const erase_type = /** @type {((inputs: Erase_TypeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Erase_TypeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_erase_type(inputs)
	return pseudo(locale, en_erase_type(inputs))
});