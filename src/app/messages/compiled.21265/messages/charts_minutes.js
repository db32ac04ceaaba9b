import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Charts_MinutesInputs */

const en_charts_minutes = /** @type {(inputs: Charts_MinutesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`minutes`)
};

const de_charts_minutes = /** @type {(inputs: Charts_MinutesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Minuten`)
};

/**
* | output |
* | --- |
* | "minutes" |
*
* @param {Charts_MinutesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const charts_minutes = /** @type {((inputs?: Charts_MinutesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Charts_MinutesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_charts_minutes(inputs)
	return pseudo(locale, en_charts_minutes(inputs))
});