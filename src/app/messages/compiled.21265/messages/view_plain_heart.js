import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} View_Plain_HeartInputs */

const en_view_plain_heart = /** @type {(inputs: View_Plain_HeartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My heart`)
};

const de_view_plain_heart = /** @type {(inputs: View_Plain_HeartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mein Herz`)
};

/**
* | output |
* | --- |
* | "My heart" |
*
* @param {View_Plain_HeartInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const view_plain_heart = /** @type {((inputs?: View_Plain_HeartInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<View_Plain_HeartInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_view_plain_heart(inputs)
	return pseudo(locale, en_view_plain_heart(inputs))
});