import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Flag_Low_ConfidenceInputs */

const en_record_flag_low_confidence = /** @type {(inputs: Record_Flag_Low_ConfidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`source is unsure`)
};

const de_record_flag_low_confidence = /** @type {(inputs: Record_Flag_Low_ConfidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quelle ist unsicher`)
};

/**
* | output |
* | --- |
* | "source is unsure" |
*
* @param {Record_Flag_Low_ConfidenceInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_flag_low_confidence = /** @type {((inputs?: Record_Flag_Low_ConfidenceInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Flag_Low_ConfidenceInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_flag_low_confidence(inputs)
	return pseudo(locale, en_record_flag_low_confidence(inputs))
});