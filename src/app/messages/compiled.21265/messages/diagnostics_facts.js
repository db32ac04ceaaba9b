import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_FactsInputs */

const en_diagnostics_facts = /** @type {(inputs: Diagnostics_FactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This device`)
};

const de_diagnostics_facts = /** @type {(inputs: Diagnostics_FactsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dieses Gerät`)
};

/**
* | output |
* | --- |
* | "This device" |
*
* @param {Diagnostics_FactsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_facts = /** @type {((inputs?: Diagnostics_FactsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_FactsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_facts(inputs)
	return pseudo(locale, en_diagnostics_facts(inputs))
});