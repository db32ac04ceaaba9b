import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_No_PlansInputs */

const en_report_no_plans = /** @type {(inputs: Report_No_PlansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No plan was kept.`)
};

const de_report_no_plans = /** @type {(inputs: Report_No_PlansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es wurde kein Plan behalten.`)
};

/**
* | output |
* | --- |
* | "No plan was kept." |
*
* @param {Report_No_PlansInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_no_plans = /** @type {((inputs?: Report_No_PlansInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_No_PlansInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_no_plans(inputs)
	return pseudo(locale, en_report_no_plans(inputs))
});