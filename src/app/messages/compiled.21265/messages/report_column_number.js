import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_Column_NumberInputs */

const en_report_column_number = /** @type {(inputs: Report_Column_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Number`)
};

const de_report_column_number = /** @type {(inputs: Report_Column_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zahl`)
};

/**
* | output |
* | --- |
* | "Number" |
*
* @param {Report_Column_NumberInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_column_number = /** @type {((inputs?: Report_Column_NumberInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Column_NumberInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_column_number(inputs)
	return pseudo(locale, en_report_column_number(inputs))
});