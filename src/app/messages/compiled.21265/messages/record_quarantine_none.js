import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Quarantine_NoneInputs */

const en_record_quarantine_none = /** @type {(inputs: Record_Quarantine_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was set aside.`)
};

const de_record_quarantine_none = /** @type {(inputs: Record_Quarantine_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nichts wurde beiseitegelegt.`)
};

/**
* | output |
* | --- |
* | "Nothing was set aside." |
*
* @param {Record_Quarantine_NoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_quarantine_none = /** @type {((inputs?: Record_Quarantine_NoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Quarantine_NoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_quarantine_none(inputs)
	return pseudo(locale, en_record_quarantine_none(inputs))
});