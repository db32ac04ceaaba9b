import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_TitleInputs */

const en_report_title = /** @type {(inputs: Report_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Simulated circulation`)
};

const de_report_title = /** @type {(inputs: Report_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Simulierter Kreislauf`)
};

/**
* | output |
* | --- |
* | "Simulated circulation" |
*
* @param {Report_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_title = /** @type {((inputs?: Report_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_title(inputs)
	return pseudo(locale, en_report_title(inputs))
});