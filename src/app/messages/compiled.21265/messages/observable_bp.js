import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_BpInputs */

const en_observable_bp = /** @type {(inputs: Observable_BpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blood pressure`)
};

const de_observable_bp = /** @type {(inputs: Observable_BpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blutdruck`)
};

/**
* | output |
* | --- |
* | "Blood pressure" |
*
* @param {Observable_BpInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_bp = /** @type {((inputs?: Observable_BpInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_BpInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_bp(inputs)
	return pseudo(locale, en_observable_bp(inputs))
});