import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_Backend_GpuInputs */

const en_diagnostics_backend_gpu = /** @type {(inputs: Diagnostics_Backend_GpuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`graphics processor (WebGPU)`)
};

const de_diagnostics_backend_gpu = /** @type {(inputs: Diagnostics_Backend_GpuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Grafikprozessor (WebGPU)`)
};

/**
* | output |
* | --- |
* | "graphics processor (WebGPU)" |
*
* @param {Diagnostics_Backend_GpuInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_backend_gpu = /** @type {((inputs?: Diagnostics_Backend_GpuInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_Backend_GpuInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_backend_gpu(inputs)
	return pseudo(locale, en_diagnostics_backend_gpu(inputs))
});