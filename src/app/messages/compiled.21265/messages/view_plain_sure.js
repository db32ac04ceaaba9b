import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} View_Plain_SureInputs */

const en_view_plain_sure = /** @type {(inputs: View_Plain_SureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How sure`)
};

const de_view_plain_sure = /** @type {(inputs: View_Plain_SureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie sicher`)
};

/**
* | output |
* | --- |
* | "How sure" |
*
* @param {View_Plain_SureInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const view_plain_sure = /** @type {((inputs?: View_Plain_SureInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<View_Plain_SureInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_view_plain_sure(inputs)
	return pseudo(locale, en_view_plain_sure(inputs))
});