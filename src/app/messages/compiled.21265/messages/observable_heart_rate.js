import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Heart_RateInputs */

const en_observable_heart_rate = /** @type {(inputs: Observable_Heart_RateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Heart rate`)
};

const de_observable_heart_rate = /** @type {(inputs: Observable_Heart_RateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Herzfrequenz`)
};

/**
* | output |
* | --- |
* | "Heart rate" |
*
* @param {Observable_Heart_RateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_heart_rate = /** @type {((inputs?: Observable_Heart_RateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Heart_RateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_heart_rate(inputs)
	return pseudo(locale, en_observable_heart_rate(inputs))
});