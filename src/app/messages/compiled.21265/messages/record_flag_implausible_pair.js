import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Flag_Implausible_PairInputs */

const en_record_flag_implausible_pair = /** @type {(inputs: Record_Flag_Implausible_PairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`does not fit its pair`)
};

const de_record_flag_implausible_pair = /** @type {(inputs: Record_Flag_Implausible_PairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`passt nicht zum Partnerwert`)
};

/**
* | output |
* | --- |
* | "does not fit its pair" |
*
* @param {Record_Flag_Implausible_PairInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_flag_implausible_pair = /** @type {((inputs?: Record_Flag_Implausible_PairInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Flag_Implausible_PairInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_flag_implausible_pair(inputs)
	return pseudo(locale, en_record_flag_implausible_pair(inputs))
});