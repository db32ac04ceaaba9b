import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_Mitral_Leak_AreaInputs */

const en_parameter_cardiovascular_mitral_leak_area = /** @type {(inputs: Parameter_Cardiovascular_Mitral_Leak_AreaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mitral regurgitant orifice`)
};

const de_parameter_cardiovascular_mitral_leak_area = /** @type {(inputs: Parameter_Cardiovascular_Mitral_Leak_AreaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Undichte Öffnung der Mitralklappe`)
};

/**
* | output |
* | --- |
* | "Mitral regurgitant orifice" |
*
* @param {Parameter_Cardiovascular_Mitral_Leak_AreaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_mitral_leak_area = /** @type {((inputs?: Parameter_Cardiovascular_Mitral_Leak_AreaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_Mitral_Leak_AreaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_mitral_leak_area(inputs)
	return pseudo(locale, en_parameter_cardiovascular_mitral_leak_area(inputs))
});