import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_TriglyceridesInputs */

const en_variable_triglycerides = /** @type {(inputs: Variable_TriglyceridesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Triglycerides`)
};

const de_variable_triglycerides = /** @type {(inputs: Variable_TriglyceridesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Triglyceride`)
};

/**
* | output |
* | --- |
* | "Triglycerides" |
*
* @param {Variable_TriglyceridesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_triglycerides = /** @type {((inputs?: Variable_TriglyceridesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_TriglyceridesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_triglycerides(inputs)
	return pseudo(locale, en_variable_triglycerides(inputs))
});