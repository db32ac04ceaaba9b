import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_Chol_TotalInputs */

const en_variable_chol_total = /** @type {(inputs: Variable_Chol_TotalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cholesterol, total`)
};

const de_variable_chol_total = /** @type {(inputs: Variable_Chol_TotalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cholesterin, gesamt`)
};

/**
* | output |
* | --- |
* | "Cholesterol, total" |
*
* @param {Variable_Chol_TotalInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_chol_total = /** @type {((inputs?: Variable_Chol_TotalInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_Chol_TotalInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_chol_total(inputs)
	return pseudo(locale, en_variable_chol_total(inputs))
});