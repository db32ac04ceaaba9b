import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_Resting_Heart_RateInputs */

const en_variable_resting_heart_rate = /** @type {(inputs: Variable_Resting_Heart_RateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Heart rate at rest`)
};

const de_variable_resting_heart_rate = /** @type {(inputs: Variable_Resting_Heart_RateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Herzfrequenz in Ruhe`)
};

/**
* | output |
* | --- |
* | "Heart rate at rest" |
*
* @param {Variable_Resting_Heart_RateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_resting_heart_rate = /** @type {((inputs?: Variable_Resting_Heart_RateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_Resting_Heart_RateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_resting_heart_rate(inputs)
	return pseudo(locale, en_variable_resting_heart_rate(inputs))
});