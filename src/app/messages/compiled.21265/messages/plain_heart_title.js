import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plain_Heart_TitleInputs */

const en_plain_heart_title = /** @type {(inputs: Plain_Heart_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is how your heart may beat`)
};

const de_plain_heart_title = /** @type {(inputs: Plain_Heart_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`So könnte Ihr Herz schlagen`)
};

/**
* | output |
* | --- |
* | "This is how your heart may beat" |
*
* @param {Plain_Heart_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_heart_title = /** @type {((inputs?: Plain_Heart_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_Heart_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_heart_title(inputs)
	return pseudo(locale, en_plain_heart_title(inputs))
});