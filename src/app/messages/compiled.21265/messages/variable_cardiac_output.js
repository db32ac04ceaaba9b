import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_Cardiac_OutputInputs */

const en_variable_cardiac_output = /** @type {(inputs: Variable_Cardiac_OutputInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cardiac output`)
};

const de_variable_cardiac_output = /** @type {(inputs: Variable_Cardiac_OutputInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Herzzeitvolumen`)
};

/**
* | output |
* | --- |
* | "Cardiac output" |
*
* @param {Variable_Cardiac_OutputInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_cardiac_output = /** @type {((inputs?: Variable_Cardiac_OutputInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_Cardiac_OutputInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_cardiac_output(inputs)
	return pseudo(locale, en_variable_cardiac_output(inputs))
});