import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_Stiffness_RvInputs */

const en_parameter_cardiovascular_stiffness_rv = /** @type {(inputs: Parameter_Cardiovascular_Stiffness_RvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right ventricular stiffness`)
};

const de_parameter_cardiovascular_stiffness_rv = /** @type {(inputs: Parameter_Cardiovascular_Stiffness_RvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steifigkeit der rechten Kammer`)
};

/**
* | output |
* | --- |
* | "Right ventricular stiffness" |
*
* @param {Parameter_Cardiovascular_Stiffness_RvInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_stiffness_rv = /** @type {((inputs?: Parameter_Cardiovascular_Stiffness_RvInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_Stiffness_RvInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_stiffness_rv(inputs)
	return pseudo(locale, en_parameter_cardiovascular_stiffness_rv(inputs))
});