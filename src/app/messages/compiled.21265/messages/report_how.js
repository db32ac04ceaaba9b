import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_HowInputs */

const en_report_how = /** @type {(inputs: Report_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How these numbers came about`)
};

const de_report_how = /** @type {(inputs: Report_HowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie diese Zahlen zustande kamen`)
};

/**
* | output |
* | --- |
* | "How these numbers came about" |
*
* @param {Report_HowInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_how = /** @type {((inputs?: Report_HowInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_HowInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_how(inputs)
	return pseudo(locale, en_report_how(inputs))
});