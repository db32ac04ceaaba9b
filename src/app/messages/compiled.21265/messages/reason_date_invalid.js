import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Date_InvalidInputs */

const en_reason_date_invalid = /** @type {(inputs: Reason_Date_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The date cannot be read. Check it at its source.`)
};

const de_reason_date_invalid = /** @type {(inputs: Reason_Date_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Das Datum ist nicht lesbar. Prüfen Sie es an der Quelle.`)
};

/**
* | output |
* | --- |
* | "The date cannot be read. Check it at its source." |
*
* @param {Reason_Date_InvalidInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_date_invalid = /** @type {((inputs?: Reason_Date_InvalidInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Date_InvalidInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_date_invalid(inputs)
	return pseudo(locale, en_reason_date_invalid(inputs))
});