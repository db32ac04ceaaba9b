import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_EncodingInputs */

const en_refusal_encoding = /** @type {(inputs: Refusal_EncodingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The text is not valid UTF-8 or UTF-16. Nothing was imported. Save it as UTF-8 and try again.`)
};

const de_refusal_encoding = /** @type {(inputs: Refusal_EncodingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Text ist kein gültiges UTF-8 oder UTF-16. Es wurde nichts eingelesen. Speichern Sie ihn als UTF-8 und versuchen Sie es erneut.`)
};

/**
* | output |
* | --- |
* | "The text is not valid UTF-8 or UTF-16. Nothing was imported. Save it as UTF-8 and try again." |
*
* @param {Refusal_EncodingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_encoding = /** @type {((inputs?: Refusal_EncodingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_EncodingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_encoding(inputs)
	return pseudo(locale, en_refusal_encoding(inputs))
});