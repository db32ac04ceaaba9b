import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Flag_Approximate_DateInputs */

const en_record_flag_approximate_date = /** @type {(inputs: Record_Flag_Approximate_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`date is approximate`)
};

const de_record_flag_approximate_date = /** @type {(inputs: Record_Flag_Approximate_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Datum ungefähr`)
};

/**
* | output |
* | --- |
* | "date is approximate" |
*
* @param {Record_Flag_Approximate_DateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_flag_approximate_date = /** @type {((inputs?: Record_Flag_Approximate_DateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Flag_Approximate_DateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_flag_approximate_date(inputs)
	return pseudo(locale, en_record_flag_approximate_date(inputs))
});