import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_DbpInputs */

const en_variable_dbp = /** @type {(inputs: Variable_DbpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diastolic blood pressure`)
};

const de_variable_dbp = /** @type {(inputs: Variable_DbpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diastolischer Blutdruck`)
};

/**
* | output |
* | --- |
* | "Diastolic blood pressure" |
*
* @param {Variable_DbpInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_dbp = /** @type {((inputs?: Variable_DbpInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_DbpInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_dbp(inputs)
	return pseudo(locale, en_variable_dbp(inputs))
});