import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_Emax_RvInputs */

const en_parameter_cardiovascular_emax_rv = /** @type {(inputs: Parameter_Cardiovascular_Emax_RvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right ventricular contractility`)
};

const de_parameter_cardiovascular_emax_rv = /** @type {(inputs: Parameter_Cardiovascular_Emax_RvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kraft der rechten Kammer`)
};

/**
* | output |
* | --- |
* | "Right ventricular contractility" |
*
* @param {Parameter_Cardiovascular_Emax_RvInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_emax_rv = /** @type {((inputs?: Parameter_Cardiovascular_Emax_RvInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_Emax_RvInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_emax_rv(inputs)
	return pseudo(locale, en_parameter_cardiovascular_emax_rv(inputs))
});