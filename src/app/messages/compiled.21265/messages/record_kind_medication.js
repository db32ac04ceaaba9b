import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Kind_MedicationInputs */

const en_record_kind_medication = /** @type {(inputs: Record_Kind_MedicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Medicines`)
};

const de_record_kind_medication = /** @type {(inputs: Record_Kind_MedicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Medikamente`)
};

/**
* | output |
* | --- |
* | "Medicines" |
*
* @param {Record_Kind_MedicationInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_kind_medication = /** @type {((inputs?: Record_Kind_MedicationInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Kind_MedicationInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_kind_medication(inputs)
	return pseudo(locale, en_record_kind_medication(inputs))
});