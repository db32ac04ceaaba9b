import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Code_UnknownInputs */

const en_reason_code_unknown = /** @type {(inputs: Reason_Code_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The measurement is named only in words and has no known code.`)
};

const de_reason_code_unknown = /** @type {(inputs: Reason_Code_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Messung ist nur in Worten benannt und hat keinen bekannten Code.`)
};

/**
* | output |
* | --- |
* | "The measurement is named only in words and has no known code." |
*
* @param {Reason_Code_UnknownInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_code_unknown = /** @type {((inputs?: Reason_Code_UnknownInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Code_UnknownInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_code_unknown(inputs)
	return pseudo(locale, en_reason_code_unknown(inputs))
});