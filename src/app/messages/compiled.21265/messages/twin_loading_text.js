import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Twin_Loading_TextInputs */

const en_twin_loading_text = /** @type {(inputs: Twin_Loading_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reading the record …`)
};

const de_twin_loading_text = /** @type {(inputs: Twin_Loading_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Akte wird gelesen …`)
};

/**
* | output |
* | --- |
* | "Reading the record …" |
*
* @param {Twin_Loading_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const twin_loading_text = /** @type {((inputs?: Twin_Loading_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Twin_Loading_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_twin_loading_text(inputs)
	return pseudo(locale, en_twin_loading_text(inputs))
});