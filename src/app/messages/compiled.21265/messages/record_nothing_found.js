import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Nothing_FoundInputs */

const en_record_nothing_found = /** @type {(inputs: Record_Nothing_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing in the record matches.`)
};

const de_record_nothing_found = /** @type {(inputs: Record_Nothing_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nichts in der Akte passt dazu.`)
};

/**
* | output |
* | --- |
* | "Nothing in the record matches." |
*
* @param {Record_Nothing_FoundInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_nothing_found = /** @type {((inputs?: Record_Nothing_FoundInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Nothing_FoundInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_nothing_found(inputs)
	return pseudo(locale, en_record_nothing_found(inputs))
});