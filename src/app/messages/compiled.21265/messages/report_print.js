import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_PrintInputs */

const en_report_print = /** @type {(inputs: Report_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Print`)
};

const de_report_print = /** @type {(inputs: Report_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drucken`)
};

/**
* | output |
* | --- |
* | "Print" |
*
* @param {Report_PrintInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_print = /** @type {((inputs?: Report_PrintInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_PrintInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_print(inputs)
	return pseudo(locale, en_report_print(inputs))
});