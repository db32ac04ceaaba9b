import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_Report_AboutInputs */

const en_import_report_about = /** @type {(inputs: Import_Report_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing is dropped: what cannot be used is kept word for word beside the record.`)
};

const de_import_report_about = /** @type {(inputs: Import_Report_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nichts geht verloren: Was nicht verwendet werden kann, bleibt wortgetreu neben der Akte erhalten.`)
};

/**
* | output |
* | --- |
* | "Nothing is dropped: what cannot be used is kept word for word beside the record." |
*
* @param {Import_Report_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_report_about = /** @type {((inputs?: Import_Report_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_Report_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_report_about(inputs)
	return pseudo(locale, en_import_report_about(inputs))
});