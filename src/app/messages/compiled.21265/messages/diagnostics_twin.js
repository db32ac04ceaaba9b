import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_TwinInputs */

const en_diagnostics_twin = /** @type {(inputs: Diagnostics_TwinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Position after one second, processor`)
};

const de_diagnostics_twin = /** @type {(inputs: Diagnostics_TwinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ort nach einer Sekunde, Prozessor`)
};

/**
* | output |
* | --- |
* | "Position after one second, processor" |
*
* @param {Diagnostics_TwinInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_twin = /** @type {((inputs?: Diagnostics_TwinInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_TwinInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_twin(inputs)
	return pseudo(locale, en_diagnostics_twin(inputs))
});