import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Number_Not_FiniteInputs */

const en_reason_number_not_finite = /** @type {(inputs: Reason_Number_Not_FiniteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A number is too large to be a measurement. It is not used.`)
};

const de_reason_number_not_finite = /** @type {(inputs: Reason_Number_Not_FiniteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eine Zahl ist zu groß für einen Messwert. Sie wird nicht benutzt.`)
};

/**
* | output |
* | --- |
* | "A number is too large to be a measurement. It is not used." |
*
* @param {Reason_Number_Not_FiniteInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_number_not_finite = /** @type {((inputs?: Reason_Number_Not_FiniteInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Number_Not_FiniteInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_number_not_finite(inputs)
	return pseudo(locale, en_reason_number_not_finite(inputs))
});