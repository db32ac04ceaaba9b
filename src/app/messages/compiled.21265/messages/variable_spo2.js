import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_Spo2Inputs */

const en_variable_spo2 = /** @type {(inputs: Variable_Spo2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Oxygen saturation`)
};

const de_variable_spo2 = /** @type {(inputs: Variable_Spo2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sauerstoffsättigung`)
};

/**
* | output |
* | --- |
* | "Oxygen saturation" |
*
* @param {Variable_Spo2Inputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_spo2 = /** @type {((inputs?: Variable_Spo2Inputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_Spo2Inputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_spo2(inputs)
	return pseudo(locale, en_variable_spo2(inputs))
});