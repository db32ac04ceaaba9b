import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_EmptyInputs */

const en_refusal_empty = /** @type {(inputs: Refusal_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file is empty. Nothing was imported.`)
};

const de_refusal_empty = /** @type {(inputs: Refusal_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Datei ist leer. Es wurde nichts eingelesen.`)
};

/**
* | output |
* | --- |
* | "The file is empty. Nothing was imported." |
*
* @param {Refusal_EmptyInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_empty = /** @type {((inputs?: Refusal_EmptyInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_EmptyInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_empty(inputs)
	return pseudo(locale, en_refusal_empty(inputs))
});