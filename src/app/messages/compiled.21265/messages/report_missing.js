import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_MissingInputs */

const en_report_missing = /** @type {(inputs: Report_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not known`)
};

const de_report_missing = /** @type {(inputs: Report_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nicht bekannt`)
};

/**
* | output |
* | --- |
* | "Not known" |
*
* @param {Report_MissingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_missing = /** @type {((inputs?: Report_MissingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_MissingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_missing(inputs)
	return pseudo(locale, en_report_missing(inputs))
});