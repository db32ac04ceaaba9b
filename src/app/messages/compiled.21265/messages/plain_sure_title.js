import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plain_Sure_TitleInputs */

const en_plain_sure_title = /** @type {(inputs: Plain_Sure_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How sure is this?`)
};

const de_plain_sure_title = /** @type {(inputs: Plain_Sure_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie sicher ist das?`)
};

/**
* | output |
* | --- |
* | "How sure is this?" |
*
* @param {Plain_Sure_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_sure_title = /** @type {((inputs?: Plain_Sure_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_Sure_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_sure_title(inputs)
	return pseudo(locale, en_plain_sure_title(inputs))
});