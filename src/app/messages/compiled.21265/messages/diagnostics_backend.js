import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_BackendInputs */

const en_diagnostics_backend = /** @type {(inputs: Diagnostics_BackendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Calculated on`)
};

const de_diagnostics_backend = /** @type {(inputs: Diagnostics_BackendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Berechnet auf`)
};

/**
* | output |
* | --- |
* | "Calculated on" |
*
* @param {Diagnostics_BackendInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_backend = /** @type {((inputs?: Diagnostics_BackendInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_BackendInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_backend(inputs)
	return pseudo(locale, en_diagnostics_backend(inputs))
});