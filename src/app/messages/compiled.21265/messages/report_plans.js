import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_PlansInputs */

const en_report_plans = /** @type {(inputs: Report_PlansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Simulated plans`)
};

const de_report_plans = /** @type {(inputs: Report_PlansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Simulierte Pläne`)
};

/**
* | output |
* | --- |
* | "Simulated plans" |
*
* @param {Report_PlansInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_plans = /** @type {((inputs?: Report_PlansInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_PlansInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_plans(inputs)
	return pseudo(locale, en_report_plans(inputs))
});