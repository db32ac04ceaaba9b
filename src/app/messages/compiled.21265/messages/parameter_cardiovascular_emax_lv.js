import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_Emax_LvInputs */

const en_parameter_cardiovascular_emax_lv = /** @type {(inputs: Parameter_Cardiovascular_Emax_LvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left ventricular contractility`)
};

const de_parameter_cardiovascular_emax_lv = /** @type {(inputs: Parameter_Cardiovascular_Emax_LvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kraft der linken Kammer`)
};

/**
* | output |
* | --- |
* | "Left ventricular contractility" |
*
* @param {Parameter_Cardiovascular_Emax_LvInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_emax_lv = /** @type {((inputs?: Parameter_Cardiovascular_Emax_LvInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_Emax_LvInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_emax_lv(inputs)
	return pseudo(locale, en_parameter_cardiovascular_emax_lv(inputs))
});