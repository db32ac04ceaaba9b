import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_LdlInputs */

const en_variable_ldl = /** @type {(inputs: Variable_LdlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`LDL cholesterol`)
};

const de_variable_ldl = /** @type {(inputs: Variable_LdlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`LDL-Cholesterin`)
};

/**
* | output |
* | --- |
* | "LDL cholesterol" |
*
* @param {Variable_LdlInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_ldl = /** @type {((inputs?: Variable_LdlInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_LdlInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_ldl(inputs)
	return pseudo(locale, en_variable_ldl(inputs))
});