import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Reports_NoneInputs */

const en_record_reports_none = /** @type {(inputs: Record_Reports_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No report of an import is kept for this twin.`)
};

const de_record_reports_none = /** @type {(inputs: Record_Reports_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Für diesen Zwilling ist kein Importbericht aufbewahrt.`)
};

/**
* | output |
* | --- |
* | "No report of an import is kept for this twin." |
*
* @param {Record_Reports_NoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_reports_none = /** @type {((inputs?: Record_Reports_NoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Reports_NoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_reports_none(inputs)
	return pseudo(locale, en_record_reports_none(inputs))
});