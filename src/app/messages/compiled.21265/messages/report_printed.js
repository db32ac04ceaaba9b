import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ moment: NonNullable<unknown> }} Report_PrintedInputs */

const en_report_printed = /** @type {(inputs: Report_PrintedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Made ${i?.moment}`)
};

const de_report_printed = /** @type {(inputs: Report_PrintedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Erstellt ${i?.moment}`)
};

/**
* | output |
* | --- |
* | "Made {moment}" |
*
* @param {Report_PrintedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_printed = /** @type {((inputs: Report_PrintedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_PrintedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_printed(inputs)
	return pseudo(locale, en_report_printed(inputs))
});