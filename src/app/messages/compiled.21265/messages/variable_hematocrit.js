import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_HematocritInputs */

const en_variable_hematocrit = /** @type {(inputs: Variable_HematocritInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Haematocrit`)
};

const de_variable_hematocrit = /** @type {(inputs: Variable_HematocritInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämatokrit`)
};

/**
* | output |
* | --- |
* | "Haematocrit" |
*
* @param {Variable_HematocritInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_hematocrit = /** @type {((inputs?: Variable_HematocritInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_HematocritInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_hematocrit(inputs)
	return pseudo(locale, en_variable_hematocrit(inputs))
});