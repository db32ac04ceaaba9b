import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_ComputeInputs */

const en_diagnostics_compute = /** @type {(inputs: Diagnostics_ComputeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Calculation`)
};

const de_diagnostics_compute = /** @type {(inputs: Diagnostics_ComputeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Berechnung`)
};

/**
* | output |
* | --- |
* | "Calculation" |
*
* @param {Diagnostics_ComputeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_compute = /** @type {((inputs?: Diagnostics_ComputeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_ComputeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_compute(inputs)
	return pseudo(locale, en_diagnostics_compute(inputs))
});