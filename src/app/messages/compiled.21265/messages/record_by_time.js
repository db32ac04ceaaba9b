import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_By_TimeInputs */

const en_record_by_time = /** @type {(inputs: Record_By_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By time`)
};

const de_record_by_time = /** @type {(inputs: Record_By_TimeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nach Zeit`)
};

/**
* | output |
* | --- |
* | "By time" |
*
* @param {Record_By_TimeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_by_time = /** @type {((inputs?: Record_By_TimeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_By_TimeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_by_time(inputs)
	return pseudo(locale, en_record_by_time(inputs))
});