import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_By_KindInputs */

const en_record_by_kind = /** @type {(inputs: Record_By_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By kind`)
};

const de_record_by_kind = /** @type {(inputs: Record_By_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nach Art`)
};

/**
* | output |
* | --- |
* | "By kind" |
*
* @param {Record_By_KindInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_by_kind = /** @type {((inputs?: Record_By_KindInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_By_KindInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_by_kind(inputs)
	return pseudo(locale, en_record_by_kind(inputs))
});