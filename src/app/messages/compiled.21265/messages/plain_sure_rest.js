import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Plain_Sure_RestInputs */

const en_plain_sure_rest = /** @type {(inputs: Plain_Sure_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`In ${i?.count} of 100 it is less.`)
};

const de_plain_sure_rest = /** @type {(inputs: Plain_Sure_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bei ${i?.count} von 100 ist sie kleiner.`)
};

/**
* | output |
* | --- |
* | "In {count} of 100 it is less." |
*
* @param {Plain_Sure_RestInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_sure_rest = /** @type {((inputs: Plain_Sure_RestInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_Sure_RestInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_sure_rest(inputs)
	return pseudo(locale, en_plain_sure_rest(inputs))
});