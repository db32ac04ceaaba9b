import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plain_Sure_TextInputs */

const en_plain_sure_text = /** @type {(inputs: Plain_Sure_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We made 100 pictures of hearts that fit your numbers. They are not all alike.`)
};

const de_plain_sure_text = /** @type {(inputs: Plain_Sure_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wir haben 100 Herz-Bilder gemacht, die zu Ihren Zahlen passen. Sie sind nicht alle gleich.`)
};

/**
* | output |
* | --- |
* | "We made 100 pictures of hearts that fit your numbers. They are not all alike." |
*
* @param {Plain_Sure_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_sure_text = /** @type {((inputs?: Plain_Sure_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_Sure_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_sure_text(inputs)
	return pseudo(locale, en_plain_sure_text(inputs))
});