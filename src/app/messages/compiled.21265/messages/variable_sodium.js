import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_SodiumInputs */

const en_variable_sodium = /** @type {(inputs: Variable_SodiumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sodium`)
};

const de_variable_sodium = /** @type {(inputs: Variable_SodiumInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Natrium`)
};

/**
* | output |
* | --- |
* | "Sodium" |
*
* @param {Variable_SodiumInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_sodium = /** @type {((inputs?: Variable_SodiumInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_SodiumInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_sodium(inputs)
	return pseudo(locale, en_variable_sodium(inputs))
});