import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_HdlInputs */

const en_variable_hdl = /** @type {(inputs: Variable_HdlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`HDL cholesterol`)
};

const de_variable_hdl = /** @type {(inputs: Variable_HdlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`HDL-Cholesterin`)
};

/**
* | output |
* | --- |
* | "HDL cholesterol" |
*
* @param {Variable_HdlInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_hdl = /** @type {((inputs?: Variable_HdlInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_HdlInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_hdl(inputs)
	return pseudo(locale, en_variable_hdl(inputs))
});