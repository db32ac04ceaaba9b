import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_OverInputs */

const en_record_over = /** @type {(inputs: Record_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`over`)
};

const de_record_over = /** @type {(inputs: Record_OverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`beendet`)
};

/**
* | output |
* | --- |
* | "over" |
*
* @param {Record_OverInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_over = /** @type {((inputs?: Record_OverInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_OverInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_over(inputs)
	return pseudo(locale, en_record_over(inputs))
});