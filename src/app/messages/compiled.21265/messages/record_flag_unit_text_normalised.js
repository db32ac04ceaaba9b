import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Flag_Unit_Text_NormalisedInputs */

const en_record_flag_unit_text_normalised = /** @type {(inputs: Record_Flag_Unit_Text_NormalisedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`unit was written in another way`)
};

const de_record_flag_unit_text_normalised = /** @type {(inputs: Record_Flag_Unit_Text_NormalisedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Einheit war anders geschrieben`)
};

/**
* | output |
* | --- |
* | "unit was written in another way" |
*
* @param {Record_Flag_Unit_Text_NormalisedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_flag_unit_text_normalised = /** @type {((inputs?: Record_Flag_Unit_Text_NormalisedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Flag_Unit_Text_NormalisedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_flag_unit_text_normalised(inputs)
	return pseudo(locale, en_record_flag_unit_text_normalised(inputs))
});