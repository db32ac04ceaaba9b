import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ read: NonNullable<unknown>, facts: NonNullable<unknown>, mapped: NonNullable<unknown>, duplicate: NonNullable<unknown>, quarantined: NonNullable<unknown> }} Record_Report_LineInputs */

const en_record_report_line = /** @type {(inputs: Record_Report_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.read} read, ${i?.facts} new facts, ${i?.mapped} a model can read, ${i?.duplicate} repeated, ${i?.quarantined} set aside`)
};

const de_record_report_line = /** @type {(inputs: Record_Report_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.read} gelesen, ${i?.facts} neue Einträge, ${i?.mapped} für ein Modell lesbar, ${i?.duplicate} wiederholt, ${i?.quarantined} beiseitegelegt`)
};

/**
* | output |
* | --- |
* | "{read} read, {facts} new facts, {mapped} a model can read, {duplicate} repeated, {quarantined} set aside" |
*
* @param {Record_Report_LineInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_report_line = /** @type {((inputs: Record_Report_LineInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Report_LineInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_report_line(inputs)
	return pseudo(locale, en_record_report_line(inputs))
});