import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Library_FactsInputs */

const en_library_facts = /** @type {(inputs: Library_FactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`entries`)
};

const de_library_facts = /** @type {(inputs: Library_FactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Einträge`)
};

/**
* | output |
* | --- |
* | "entries" |
*
* @param {Library_FactsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_facts = /** @type {((inputs?: Library_FactsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_FactsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_facts(inputs)
	return pseudo(locale, en_library_facts(inputs))
});