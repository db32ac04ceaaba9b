import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_TrendInputs */

const en_record_trend = /** @type {(inputs: Record_TrendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Values over time`)
};

const de_record_trend = /** @type {(inputs: Record_TrendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Werte im Zeitverlauf`)
};

/**
* | output |
* | --- |
* | "Values over time" |
*
* @param {Record_TrendInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_trend = /** @type {((inputs?: Record_TrendInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_TrendInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_trend(inputs)
	return pseudo(locale, en_record_trend(inputs))
});