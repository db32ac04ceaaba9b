import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_PotassiumInputs */

const en_variable_potassium = /** @type {(inputs: Variable_PotassiumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Potassium`)
};

const de_variable_potassium = /** @type {(inputs: Variable_PotassiumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kalium`)
};

/**
* | output |
* | --- |
* | "Potassium" |
*
* @param {Variable_PotassiumInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_potassium = /** @type {((inputs?: Variable_PotassiumInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_PotassiumInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_potassium(inputs)
	return pseudo(locale, en_variable_potassium(inputs))
});