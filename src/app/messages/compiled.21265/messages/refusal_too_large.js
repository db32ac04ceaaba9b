import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_Too_LargeInputs */

const en_refusal_too_large = /** @type {(inputs: Refusal_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file is too large or too deeply nested to be one record. Nothing was imported.`)
};

const de_refusal_too_large = /** @type {(inputs: Refusal_Too_LargeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Datei ist zu groß oder zu tief verschachtelt für eine einzelne Akte. Es wurde nichts eingelesen.`)
};

/**
* | output |
* | --- |
* | "The file is too large or too deeply nested to be one record. Nothing was imported." |
*
* @param {Refusal_Too_LargeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_too_large = /** @type {((inputs?: Refusal_Too_LargeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_Too_LargeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_too_large(inputs)
	return pseudo(locale, en_refusal_too_large(inputs))
});