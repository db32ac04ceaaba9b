import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_DispatchesInputs */

const en_diagnostics_dispatches = /** @type {(inputs: Diagnostics_DispatchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Calls of the graphics processor`)
};

const de_diagnostics_dispatches = /** @type {(inputs: Diagnostics_DispatchesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aufrufe des Grafikprozessors`)
};

/**
* | output |
* | --- |
* | "Calls of the graphics processor" |
*
* @param {Diagnostics_DispatchesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_dispatches = /** @type {((inputs?: Diagnostics_DispatchesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_DispatchesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_dispatches(inputs)
	return pseudo(locale, en_diagnostics_dispatches(inputs))
});