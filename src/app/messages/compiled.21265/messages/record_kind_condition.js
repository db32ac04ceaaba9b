import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Kind_ConditionInputs */

const en_record_kind_condition = /** @type {(inputs: Record_Kind_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diagnoses`)
};

const de_record_kind_condition = /** @type {(inputs: Record_Kind_ConditionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diagnosen`)
};

/**
* | output |
* | --- |
* | "Diagnoses" |
*
* @param {Record_Kind_ConditionInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_kind_condition = /** @type {((inputs?: Record_Kind_ConditionInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Kind_ConditionInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_kind_condition(inputs)
	return pseudo(locale, en_record_kind_condition(inputs))
});