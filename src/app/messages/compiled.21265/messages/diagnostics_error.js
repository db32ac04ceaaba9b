import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_ErrorInputs */

const en_diagnostics_error = /** @type {(inputs: Diagnostics_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Largest difference between the two`)
};

const de_diagnostics_error = /** @type {(inputs: Diagnostics_ErrorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Größter Unterschied der beiden`)
};

/**
* | output |
* | --- |
* | "Largest difference between the two" |
*
* @param {Diagnostics_ErrorInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_error = /** @type {((inputs?: Diagnostics_ErrorInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_ErrorInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_error(inputs)
	return pseudo(locale, en_diagnostics_error(inputs))
});