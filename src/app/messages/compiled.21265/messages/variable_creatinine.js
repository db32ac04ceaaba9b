import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_CreatinineInputs */

const en_variable_creatinine = /** @type {(inputs: Variable_CreatinineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Creatinine`)
};

const de_variable_creatinine = /** @type {(inputs: Variable_CreatinineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kreatinin`)
};

/**
* | output |
* | --- |
* | "Creatinine" |
*
* @param {Variable_CreatinineInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_creatinine = /** @type {((inputs?: Variable_CreatinineInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_CreatinineInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_creatinine(inputs)
	return pseudo(locale, en_variable_creatinine(inputs))
});