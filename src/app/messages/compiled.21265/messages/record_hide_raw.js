import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Hide_RawInputs */

const en_record_hide_raw = /** @type {(inputs: Record_Hide_RawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hide the source`)
};

const de_record_hide_raw = /** @type {(inputs: Record_Hide_RawInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quelle verbergen`)
};

/**
* | output |
* | --- |
* | "Hide the source" |
*
* @param {Record_Hide_RawInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_hide_raw = /** @type {((inputs?: Record_Hide_RawInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Hide_RawInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_hide_raw(inputs)
	return pseudo(locale, en_record_hide_raw(inputs))
});