import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_Column_RangeInputs */

const en_report_column_range = /** @type {(inputs: Report_Column_RangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`90 of 100 simulated`)
};

const de_report_column_range = /** @type {(inputs: Report_Column_RangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`90 von 100 simulierten`)
};

/**
* | output |
* | --- |
* | "90 of 100 simulated" |
*
* @param {Report_Column_RangeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_column_range = /** @type {((inputs?: Report_Column_RangeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Column_RangeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_column_range(inputs)
	return pseudo(locale, en_report_column_range(inputs))
});