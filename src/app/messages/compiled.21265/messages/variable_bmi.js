import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_BmiInputs */

const en_variable_bmi = /** @type {(inputs: Variable_BmiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Body mass index`)
};

const de_variable_bmi = /** @type {(inputs: Variable_BmiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Body-Mass-Index`)
};

/**
* | output |
* | --- |
* | "Body mass index" |
*
* @param {Variable_BmiInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_bmi = /** @type {((inputs?: Variable_BmiInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_BmiInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_bmi(inputs)
	return pseudo(locale, en_variable_bmi(inputs))
});