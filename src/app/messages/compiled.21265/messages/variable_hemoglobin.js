import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_HemoglobinInputs */

const en_variable_hemoglobin = /** @type {(inputs: Variable_HemoglobinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Haemoglobin`)
};

const de_variable_hemoglobin = /** @type {(inputs: Variable_HemoglobinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämoglobin`)
};

/**
* | output |
* | --- |
* | "Haemoglobin" |
*
* @param {Variable_HemoglobinInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_hemoglobin = /** @type {((inputs?: Variable_HemoglobinInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_HemoglobinInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_hemoglobin(inputs)
	return pseudo(locale, en_variable_hemoglobin(inputs))
});