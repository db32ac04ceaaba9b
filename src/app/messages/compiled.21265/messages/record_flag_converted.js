import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Flag_ConvertedInputs */

const en_record_flag_converted = /** @type {(inputs: Record_Flag_ConvertedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`converted from another unit`)
};

const de_record_flag_converted = /** @type {(inputs: Record_Flag_ConvertedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aus anderer Einheit umgerechnet`)
};

/**
* | output |
* | --- |
* | "converted from another unit" |
*
* @param {Record_Flag_ConvertedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_flag_converted = /** @type {((inputs?: Record_Flag_ConvertedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Flag_ConvertedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_flag_converted(inputs)
	return pseudo(locale, en_record_flag_converted(inputs))
});