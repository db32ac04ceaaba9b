import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_No_RawInputs */

const en_record_no_raw = /** @type {(inputs: Record_No_RawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The source text was not kept.`)
};

const de_record_no_raw = /** @type {(inputs: Record_No_RawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Quelltext wurde nicht behalten.`)
};

/**
* | output |
* | --- |
* | "The source text was not kept." |
*
* @param {Record_No_RawInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_no_raw = /** @type {((inputs?: Record_No_RawInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_No_RawInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_no_raw(inputs)
	return pseudo(locale, en_record_no_raw(inputs))
});