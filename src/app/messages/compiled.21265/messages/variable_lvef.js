import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_LvefInputs */

const en_variable_lvef = /** @type {(inputs: Variable_LvefInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ejection fraction`)
};

const de_variable_lvef = /** @type {(inputs: Variable_LvefInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Auswurffraktion`)
};

/**
* | output |
* | --- |
* | "Ejection fraction" |
*
* @param {Variable_LvefInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_lvef = /** @type {((inputs?: Variable_LvefInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_LvefInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_lvef(inputs)
	return pseudo(locale, en_variable_lvef(inputs))
});