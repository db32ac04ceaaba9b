import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_Hba1cInputs */

const en_variable_hba1c = /** @type {(inputs: Variable_Hba1cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`HbA1c`)
};

const de_variable_hba1c = /** @type {(inputs: Variable_Hba1cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`HbA1c`)
};

/**
* | output |
* | --- |
* | "HbA1c" |
*
* @param {Variable_Hba1cInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_hba1c = /** @type {((inputs?: Variable_Hba1cInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_Hba1cInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_hba1c(inputs)
	return pseudo(locale, en_variable_hba1c(inputs))
});