import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_Respiratory_RateInputs */

const en_variable_respiratory_rate = /** @type {(inputs: Variable_Respiratory_RateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Breathing rate`)
};

const de_variable_respiratory_rate = /** @type {(inputs: Variable_Respiratory_RateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Atemfrequenz`)
};

/**
* | output |
* | --- |
* | "Breathing rate" |
*
* @param {Variable_Respiratory_RateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_respiratory_rate = /** @type {((inputs?: Variable_Respiratory_RateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_Respiratory_RateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_respiratory_rate(inputs)
	return pseudo(locale, en_variable_respiratory_rate(inputs))
});