import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_SbpInputs */

const en_observable_sbp = /** @type {(inputs: Observable_SbpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Systolic blood pressure`)
};

const de_observable_sbp = /** @type {(inputs: Observable_SbpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Systolischer Blutdruck`)
};

/**
* | output |
* | --- |
* | "Systolic blood pressure" |
*
* @param {Observable_SbpInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_sbp = /** @type {((inputs?: Observable_SbpInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_SbpInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_sbp(inputs)
	return pseudo(locale, en_observable_sbp(inputs))
});