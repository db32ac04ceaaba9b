import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_HaemoglobinInputs */

const en_parameter_cardiovascular_haemoglobin = /** @type {(inputs: Parameter_Cardiovascular_HaemoglobinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Haemoglobin`)
};

const de_parameter_cardiovascular_haemoglobin = /** @type {(inputs: Parameter_Cardiovascular_HaemoglobinInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hämoglobin`)
};

/**
* | output |
* | --- |
* | "Haemoglobin" |
*
* @param {Parameter_Cardiovascular_HaemoglobinInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_haemoglobin = /** @type {((inputs?: Parameter_Cardiovascular_HaemoglobinInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_HaemoglobinInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_haemoglobin(inputs)
	return pseudo(locale, en_parameter_cardiovascular_haemoglobin(inputs))
});