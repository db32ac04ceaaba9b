import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_Backend_CpuInputs */

const en_diagnostics_backend_cpu = /** @type {(inputs: Diagnostics_Backend_CpuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`processor`)
};

const de_diagnostics_backend_cpu = /** @type {(inputs: Diagnostics_Backend_CpuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Prozessor`)
};

/**
* | output |
* | --- |
* | "processor" |
*
* @param {Diagnostics_Backend_CpuInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_backend_cpu = /** @type {((inputs?: Diagnostics_Backend_CpuInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_Backend_CpuInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_backend_cpu(inputs)
	return pseudo(locale, en_diagnostics_backend_cpu(inputs))
});