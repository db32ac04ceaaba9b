import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_MapInputs */

const en_variable_map = /** @type {(inputs: Variable_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mean blood pressure`)
};

const de_variable_map = /** @type {(inputs: Variable_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mittlerer Blutdruck`)
};

/**
* | output |
* | --- |
* | "Mean blood pressure" |
*
* @param {Variable_MapInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_map = /** @type {((inputs?: Variable_MapInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_MapInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_map(inputs)
	return pseudo(locale, en_variable_map(inputs))
});