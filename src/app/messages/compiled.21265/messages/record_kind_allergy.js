import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Kind_AllergyInputs */

const en_record_kind_allergy = /** @type {(inputs: Record_Kind_AllergyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Allergies`)
};

const de_record_kind_allergy = /** @type {(inputs: Record_Kind_AllergyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Allergien`)
};

/**
* | output |
* | --- |
* | "Allergies" |
*
* @param {Record_Kind_AllergyInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_kind_allergy = /** @type {((inputs?: Record_Kind_AllergyInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Kind_AllergyInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_kind_allergy(inputs)
	return pseudo(locale, en_record_kind_allergy(inputs))
});