import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Show_RawInputs */

const en_record_show_raw = /** @type {(inputs: Record_Show_RawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show the source`)
};

const de_record_show_raw = /** @type {(inputs: Record_Show_RawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quelle zeigen`)
};

/**
* | output |
* | --- |
* | "Show the source" |
*
* @param {Record_Show_RawInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_show_raw = /** @type {((inputs?: Record_Show_RawInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Show_RawInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_show_raw(inputs)
	return pseudo(locale, en_record_show_raw(inputs))
});