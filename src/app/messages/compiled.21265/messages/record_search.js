import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_SearchInputs */

const en_record_search = /** @type {(inputs: Record_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Find in the record`)
};

const de_record_search = /** @type {(inputs: Record_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In der Akte suchen`)
};

/**
* | output |
* | --- |
* | "Find in the record" |
*
* @param {Record_SearchInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_search = /** @type {((inputs?: Record_SearchInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_SearchInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_search(inputs)
	return pseudo(locale, en_record_search(inputs))
});