import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_TestInputs */

const en_diagnostics_test = /** @type {(inputs: Diagnostics_TestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Test the calculation`)
};

const de_diagnostics_test = /** @type {(inputs: Diagnostics_TestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Berechnung prüfen`)
};

/**
* | output |
* | --- |
* | "Test the calculation" |
*
* @param {Diagnostics_TestInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_test = /** @type {((inputs?: Diagnostics_TestInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_TestInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_test(inputs)
	return pseudo(locale, en_diagnostics_test(inputs))
});