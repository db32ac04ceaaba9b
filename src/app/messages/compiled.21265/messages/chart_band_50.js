import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Chart_Band_50Inputs */

const en_chart_band_50 = /** @type {(inputs: Chart_Band_50Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`darker band: 50 %`)
};

const de_chart_band_50 = /** @type {(inputs: Chart_Band_50Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dunkleres Band: 50 %`)
};

/**
* | output |
* | --- |
* | "darker band: 50 %" |
*
* @param {Chart_Band_50Inputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const chart_band_50 = /** @type {((inputs?: Chart_Band_50Inputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Chart_Band_50Inputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_chart_band_50(inputs)
	return pseudo(locale, en_chart_band_50(inputs))
});