import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_Column_MiddleInputs */

const en_report_column_middle = /** @type {(inputs: Report_Column_MiddleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Middle`)
};

const de_report_column_middle = /** @type {(inputs: Report_Column_MiddleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mitte`)
};

/**
* | output |
* | --- |
* | "Middle" |
*
* @param {Report_Column_MiddleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_column_middle = /** @type {((inputs?: Report_Column_MiddleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_Column_MiddleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_column_middle(inputs)
	return pseudo(locale, en_report_column_middle(inputs))
});