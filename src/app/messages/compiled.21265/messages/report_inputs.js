import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_InputsInputs */

const en_report_inputs = /** @type {(inputs: Report_InputsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Measurements used`)
};

const de_report_inputs = /** @type {(inputs: Report_InputsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Benutzte Messwerte`)
};

/**
* | output |
* | --- |
* | "Measurements used" |
*
* @param {Report_InputsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_inputs = /** @type {((inputs?: Report_InputsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_InputsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_inputs(inputs)
	return pseudo(locale, en_report_inputs(inputs))
});