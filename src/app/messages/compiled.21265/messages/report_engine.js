import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Report_EngineInputs */

const en_report_engine = /** @type {(inputs: Report_EngineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Run on`)
};

const de_report_engine = /** @type {(inputs: Report_EngineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gerechnet mit`)
};

/**
* | output |
* | --- |
* | "Run on" |
*
* @param {Report_EngineInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const report_engine = /** @type {((inputs?: Report_EngineInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Report_EngineInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_report_engine(inputs)
	return pseudo(locale, en_report_engine(inputs))
});