import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Number_Not_ExactInputs */

const en_reason_number_not_exact = /** @type {(inputs: Reason_Number_Not_ExactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A number has more digits than can be computed with. It is not used.`)
};

const de_reason_number_not_exact = /** @type {(inputs: Reason_Number_Not_ExactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eine Zahl hat mehr Stellen, als gerechnet werden kann. Sie wird nicht benutzt.`)
};

/**
* | output |
* | --- |
* | "A number has more digits than can be computed with. It is not used." |
*
* @param {Reason_Number_Not_ExactInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_number_not_exact = /** @type {((inputs?: Reason_Number_Not_ExactInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Number_Not_ExactInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_number_not_exact(inputs)
	return pseudo(locale, en_reason_number_not_exact(inputs))
});