import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_Set_PointInputs */

const en_parameter_cardiovascular_set_point = /** @type {(inputs: Parameter_Cardiovascular_Set_PointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Baroreflex set point`)
};

const de_parameter_cardiovascular_set_point = /** @type {(inputs: Parameter_Cardiovascular_Set_PointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sollwert des Baroreflexes`)
};

/**
* | output |
* | --- |
* | "Baroreflex set point" |
*
* @param {Parameter_Cardiovascular_Set_PointInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_set_point = /** @type {((inputs?: Parameter_Cardiovascular_Set_PointInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_Set_PointInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_set_point(inputs)
	return pseudo(locale, en_parameter_cardiovascular_set_point(inputs))
});