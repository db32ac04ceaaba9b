import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_WebgpuInputs */

const en_diagnostics_webgpu = /** @type {(inputs: Diagnostics_WebgpuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`WebGPU offered`)
};

const de_diagnostics_webgpu = /** @type {(inputs: Diagnostics_WebgpuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`WebGPU vorhanden`)
};

/**
* | output |
* | --- |
* | "WebGPU offered" |
*
* @param {Diagnostics_WebgpuInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_webgpu = /** @type {((inputs?: Diagnostics_WebgpuInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_WebgpuInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_webgpu(inputs)
	return pseudo(locale, en_diagnostics_webgpu(inputs))
});