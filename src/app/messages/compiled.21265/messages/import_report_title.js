import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_Report_TitleInputs */

const en_import_report_title = /** @type {(inputs: Import_Report_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was read`)
};

const de_import_report_title = /** @type {(inputs: Import_Report_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was gelesen wurde`)
};

/**
* | output |
* | --- |
* | "What was read" |
*
* @param {Import_Report_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_report_title = /** @type {((inputs?: Import_Report_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_Report_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_report_title(inputs)
	return pseudo(locale, en_import_report_title(inputs))
});