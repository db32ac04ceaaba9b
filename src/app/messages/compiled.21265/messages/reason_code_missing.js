import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Reason_Code_MissingInputs */

const en_reason_code_missing = /** @type {(inputs: Reason_Code_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The entry does not say what it is about.`)
};

const de_reason_code_missing = /** @type {(inputs: Reason_Code_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Eintrag sagt nicht, worum es geht.`)
};

/**
* | output |
* | --- |
* | "The entry does not say what it is about." |
*
* @param {Reason_Code_MissingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const reason_code_missing = /** @type {((inputs?: Reason_Code_MissingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Reason_Code_MissingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_reason_code_missing(inputs)
	return pseudo(locale, en_reason_code_missing(inputs))
});