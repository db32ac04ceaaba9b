import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_SbpInputs */

const en_variable_sbp = /** @type {(inputs: Variable_SbpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Systolic blood pressure`)
};

const de_variable_sbp = /** @type {(inputs: Variable_SbpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Systolischer Blutdruck`)
};

/**
* | output |
* | --- |
* | "Systolic blood pressure" |
*
* @param {Variable_SbpInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_sbp = /** @type {((inputs?: Variable_SbpInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_SbpInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_sbp(inputs)
	return pseudo(locale, en_variable_sbp(inputs))
});