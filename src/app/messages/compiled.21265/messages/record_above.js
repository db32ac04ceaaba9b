import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_AboveInputs */

const en_record_above = /** @type {(inputs: Record_AboveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`above`)
};

const de_record_above = /** @type {(inputs: Record_AboveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`über`)
};

/**
* | output |
* | --- |
* | "above" |
*
* @param {Record_AboveInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_above = /** @type {((inputs?: Record_AboveInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_AboveInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_above(inputs)
	return pseudo(locale, en_record_above(inputs))
});