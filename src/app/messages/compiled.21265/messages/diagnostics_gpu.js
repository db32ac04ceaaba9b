import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_GpuInputs */

const en_diagnostics_gpu = /** @type {(inputs: Diagnostics_GpuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Position after one second, graphics processor`)
};

const de_diagnostics_gpu = /** @type {(inputs: Diagnostics_GpuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ort nach einer Sekunde, Grafikprozessor`)
};

/**
* | output |
* | --- |
* | "Position after one second, graphics processor" |
*
* @param {Diagnostics_GpuInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_gpu = /** @type {((inputs?: Diagnostics_GpuInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_GpuInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_gpu(inputs)
	return pseudo(locale, en_diagnostics_gpu(inputs))
});