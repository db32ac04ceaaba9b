import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_Stiffness_LvInputs */

const en_parameter_cardiovascular_stiffness_lv = /** @type {(inputs: Parameter_Cardiovascular_Stiffness_LvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left ventricular stiffness`)
};

const de_parameter_cardiovascular_stiffness_lv = /** @type {(inputs: Parameter_Cardiovascular_Stiffness_LvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steifigkeit der linken Kammer`)
};

/**
* | output |
* | --- |
* | "Left ventricular stiffness" |
*
* @param {Parameter_Cardiovascular_Stiffness_LvInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_stiffness_lv = /** @type {((inputs?: Parameter_Cardiovascular_Stiffness_LvInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_Stiffness_LvInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_stiffness_lv(inputs)
	return pseudo(locale, en_parameter_cardiovascular_stiffness_lv(inputs))
});