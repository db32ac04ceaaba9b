import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plain_Meaning_TitleInputs */

const en_plain_meaning_title = /** @type {(inputs: Plain_Meaning_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What your heart does`)
};

const de_plain_meaning_title = /** @type {(inputs: Plain_Meaning_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was Ihr Herz tut`)
};

/**
* | output |
* | --- |
* | "What your heart does" |
*
* @param {Plain_Meaning_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_meaning_title = /** @type {((inputs?: Plain_Meaning_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_Meaning_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_meaning_title(inputs)
	return pseudo(locale, en_plain_meaning_title(inputs))
});