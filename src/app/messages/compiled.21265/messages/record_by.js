import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_ByInputs */

const en_record_by = /** @type {(inputs: Record_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Order`)
};

const de_record_by = /** @type {(inputs: Record_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ordnung`)
};

/**
* | output |
* | --- |
* | "Order" |
*
* @param {Record_ByInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_by = /** @type {((inputs?: Record_ByInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_ByInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_by(inputs)
	return pseudo(locale, en_record_by(inputs))
});