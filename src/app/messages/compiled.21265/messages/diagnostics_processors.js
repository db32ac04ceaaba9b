import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_ProcessorsInputs */

const en_diagnostics_processors = /** @type {(inputs: Diagnostics_ProcessorsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Processor cores`)
};

const de_diagnostics_processors = /** @type {(inputs: Diagnostics_ProcessorsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Prozessorkerne`)
};

/**
* | output |
* | --- |
* | "Processor cores" |
*
* @param {Diagnostics_ProcessorsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_processors = /** @type {((inputs?: Diagnostics_ProcessorsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_ProcessorsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_processors(inputs)
	return pseudo(locale, en_diagnostics_processors(inputs))
});