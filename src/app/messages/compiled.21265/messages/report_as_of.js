import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_As_OfInputs */

const en_report_as_of = /** @type {(inputs: Report_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Describes`)
};

const de_report_as_of = /** @type {(inputs: Report_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beschreibt`)
};

/**
* | output |
* | --- |
* | "Describes" |
*
* @param {Report_As_OfInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_as_of = /** @type {((inputs?: Report_As_OfInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_As_OfInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_as_of(inputs)
	return pseudo(locale, en_report_as_of(inputs))
});