import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Flag_Not_VerifiedInputs */

const en_record_flag_not_verified = /** @type {(inputs: Record_Flag_Not_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not confirmed`)
};

const de_record_flag_not_verified = /** @type {(inputs: Record_Flag_Not_VerifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nicht bestätigt`)
};

/**
* | output |
* | --- |
* | "not confirmed" |
*
* @param {Record_Flag_Not_VerifiedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_flag_not_verified = /** @type {((inputs?: Record_Flag_Not_VerifiedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Flag_Not_VerifiedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_flag_not_verified(inputs)
	return pseudo(locale, en_record_flag_not_verified(inputs))
});