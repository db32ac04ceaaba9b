import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_TestingInputs */

const en_diagnostics_testing = /** @type {(inputs: Diagnostics_TestingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Testing …`)
};

const de_diagnostics_testing = /** @type {(inputs: Diagnostics_TestingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wird geprüft …`)
};

/**
* | output |
* | --- |
* | "Testing …" |
*
* @param {Diagnostics_TestingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_testing = /** @type {((inputs?: Diagnostics_TestingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_TestingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_testing(inputs)
	return pseudo(locale, en_diagnostics_testing(inputs))
});