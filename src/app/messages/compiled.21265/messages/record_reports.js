import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_ReportsInputs */

const en_record_reports = /** @type {(inputs: Record_ReportsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Imported files`)
};

const de_record_reports = /** @type {(inputs: Record_ReportsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Importierte Dateien`)
};

/**
* | output |
* | --- |
* | "Imported files" |
*
* @param {Record_ReportsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_reports = /** @type {((inputs?: Record_ReportsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_ReportsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_reports(inputs)
	return pseudo(locale, en_record_reports(inputs))
});