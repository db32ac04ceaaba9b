import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_BackInputs */

const en_report_back = /** @type {(inputs: Report_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the twin`)
};

const de_report_back = /** @type {(inputs: Report_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zurück zum Zwilling`)
};

/**
* | output |
* | --- |
* | "Back to the twin" |
*
* @param {Report_BackInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_back = /** @type {((inputs?: Report_BackInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_BackInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_back(inputs)
	return pseudo(locale, en_report_back(inputs))
});