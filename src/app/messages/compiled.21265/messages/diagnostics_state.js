import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_StateInputs */

const en_diagnostics_state = /** @type {(inputs: Diagnostics_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`State fingerprint`)
};

const de_diagnostics_state = /** @type {(inputs: Diagnostics_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fingerabdruck des Zustands`)
};

/**
* | output |
* | --- |
* | "State fingerprint" |
*
* @param {Diagnostics_StateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_state = /** @type {((inputs?: Diagnostics_StateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_StateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_state(inputs)
	return pseudo(locale, en_diagnostics_state(inputs))
});