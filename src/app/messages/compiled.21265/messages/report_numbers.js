import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_NumbersInputs */

const en_report_numbers = /** @type {(inputs: Report_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At rest, model estimate`)
};

const de_report_numbers = /** @type {(inputs: Report_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In Ruhe, Modellschätzung`)
};

/**
* | output |
* | --- |
* | "At rest, model estimate" |
*
* @param {Report_NumbersInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_numbers = /** @type {((inputs?: Report_NumbersInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_NumbersInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_numbers(inputs)
	return pseudo(locale, en_report_numbers(inputs))
});