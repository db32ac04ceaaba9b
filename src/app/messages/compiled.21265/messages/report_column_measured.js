import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_Column_MeasuredInputs */

const en_report_column_measured = /** @type {(inputs: Report_Column_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Measured`)
};

const de_report_column_measured = /** @type {(inputs: Report_Column_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gemessen`)
};

/**
* | output |
* | --- |
* | "Measured" |
*
* @param {Report_Column_MeasuredInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_column_measured = /** @type {((inputs?: Report_Column_MeasuredInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Column_MeasuredInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_column_measured(inputs)
	return pseudo(locale, en_report_column_measured(inputs))
});