import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plain_Heart_TextInputs */

const en_plain_heart_text = /** @type {(inputs: Plain_Heart_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A computer built this heart from the numbers in your record. It is a picture of you, not a photograph.`)
};

const de_plain_heart_text = /** @type {(inputs: Plain_Heart_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ein Computer hat dieses Herz aus den Zahlen Ihrer Akte gebaut. Es ist ein Bild von Ihnen, kein Foto.`)
};

/**
* | output |
* | --- |
* | "A computer built this heart from the numbers in your record. It is a picture of you, not a photograph." |
*
* @param {Plain_Heart_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_heart_text = /** @type {((inputs?: Plain_Heart_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_Heart_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_heart_text(inputs)
	return pseudo(locale, en_plain_heart_text(inputs))
});