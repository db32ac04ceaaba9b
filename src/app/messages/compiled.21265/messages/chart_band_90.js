import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_Band_90Inputs */

const en_chart_band_90 = /** @type {(inputs: Chart_Band_90Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`band: 90 % of those simulated`)
};

const de_chart_band_90 = /** @type {(inputs: Chart_Band_90Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Band: 90 % der simulierten`)
};

/**
* | output |
* | --- |
* | "band: 90 % of those simulated" |
*
* @param {Chart_Band_90Inputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const chart_band_90 = /** @type {((inputs?: Chart_Band_90Inputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_Band_90Inputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_chart_band_90(inputs)
	return pseudo(locale, en_chart_band_90(inputs))
});