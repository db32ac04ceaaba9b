import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} View_RecordInputs */

const en_view_record = /** @type {(inputs: View_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record`)
};

const de_view_record = /** @type {(inputs: View_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Akte`)
};

/**
* | output |
* | --- |
* | "Record" |
*
* @param {View_RecordInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const view_record = /** @type {((inputs?: View_RecordInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<View_RecordInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_view_record(inputs)
	return pseudo(locale, en_view_record(inputs))
});