import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Number_UnclearInputs */

const en_reason_number_unclear = /** @type {(inputs: Reason_Number_UnclearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The value cannot be read as a number. It is not used.`)
};

const de_reason_number_unclear = /** @type {(inputs: Reason_Number_UnclearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Wert ist nicht als Zahl lesbar. Er wird nicht benutzt.`)
};

/**
* | output |
* | --- |
* | "The value cannot be read as a number. It is not used." |
*
* @param {Reason_Number_UnclearInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_number_unclear = /** @type {((inputs?: Reason_Number_UnclearInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Number_UnclearInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_number_unclear(inputs)
	return pseudo(locale, en_reason_number_unclear(inputs))
});