import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Kind_FamilyInputs */

const en_record_kind_family = /** @type {(inputs: Record_Kind_FamilyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Family history`)
};

const de_record_kind_family = /** @type {(inputs: Record_Kind_FamilyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Familiengeschichte`)
};

/**
* | output |
* | --- |
* | "Family history" |
*
* @param {Record_Kind_FamilyInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_kind_family = /** @type {((inputs?: Record_Kind_FamilyInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Kind_FamilyInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_kind_family(inputs)
	return pseudo(locale, en_record_kind_family(inputs))
});