import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Diagnostics_NoInputs */

const en_diagnostics_no = /** @type {(inputs: Diagnostics_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no`)
};

const de_diagnostics_no = /** @type {(inputs: Diagnostics_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nein`)
};

/**
* | output |
* | --- |
* | "no" |
*
* @param {Diagnostics_NoInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const diagnostics_no = /** @type {((inputs?: Diagnostics_NoInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Diagnostics_NoInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_diagnostics_no(inputs)
	return pseudo(locale, en_diagnostics_no(inputs))
});