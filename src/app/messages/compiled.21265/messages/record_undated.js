import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_UndatedInputs */

const en_record_undated = /** @type {(inputs: Record_UndatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Undated`)
};

const de_record_undated = /** @type {(inputs: Record_UndatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ohne Datum`)
};

/**
* | output |
* | --- |
* | "Undated" |
*
* @param {Record_UndatedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_undated = /** @type {((inputs?: Record_UndatedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_UndatedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_undated(inputs)
	return pseudo(locale, en_record_undated(inputs))
});