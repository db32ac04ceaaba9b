import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_BelowInputs */

const en_record_below = /** @type {(inputs: Record_BelowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`below`)
};

const de_record_below = /** @type {(inputs: Record_BelowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`unter`)
};

/**
* | output |
* | --- |
* | "below" |
*
* @param {Record_BelowInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_below = /** @type {((inputs?: Record_BelowInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_BelowInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_below(inputs)
	return pseudo(locale, en_record_below(inputs))
});