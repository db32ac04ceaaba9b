import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_OpenInputs */

const en_report_open = /** @type {(inputs: Report_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Report to print`)
};

const de_report_open = /** @type {(inputs: Report_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bericht zum Drucken`)
};

/**
* | output |
* | --- |
* | "Report to print" |
*
* @param {Report_OpenInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_open = /** @type {((inputs?: Report_OpenInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_OpenInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_open(inputs)
	return pseudo(locale, en_report_open(inputs))
});