import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_Aortic_Valve_AreaInputs */

const en_parameter_cardiovascular_aortic_valve_area = /** @type {(inputs: Parameter_Cardiovascular_Aortic_Valve_AreaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aortic valve area`)
};

const de_parameter_cardiovascular_aortic_valve_area = /** @type {(inputs: Parameter_Cardiovascular_Aortic_Valve_AreaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Öffnungsfläche der Aortenklappe`)
};

/**
* | output |
* | --- |
* | "Aortic valve area" |
*
* @param {Parameter_Cardiovascular_Aortic_Valve_AreaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_aortic_valve_area = /** @type {((inputs?: Parameter_Cardiovascular_Aortic_Valve_AreaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_Aortic_Valve_AreaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_aortic_valve_area(inputs)
	return pseudo(locale, en_parameter_cardiovascular_aortic_valve_area(inputs))
});