import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_RvefInputs */

const en_observable_rvef = /** @type {(inputs: Observable_RvefInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ejection fraction, right`)
};

const de_observable_rvef = /** @type {(inputs: Observable_RvefInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Auswurffraktion rechts`)
};

/**
* | output |
* | --- |
* | "Ejection fraction, right" |
*
* @param {Observable_RvefInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_rvef = /** @type {((inputs?: Observable_RvefInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_RvefInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_rvef(inputs)
	return pseudo(locale, en_observable_rvef(inputs))
});