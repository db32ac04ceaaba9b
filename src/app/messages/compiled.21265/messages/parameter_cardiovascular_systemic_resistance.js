import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_Systemic_ResistanceInputs */

const en_parameter_cardiovascular_systemic_resistance = /** @type {(inputs: Parameter_Cardiovascular_Systemic_ResistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Systemic resistance (relative)`)
};

const de_parameter_cardiovascular_systemic_resistance = /** @type {(inputs: Parameter_Cardiovascular_Systemic_ResistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gefäßwiderstand im Körper (relativ)`)
};

/**
* | output |
* | --- |
* | "Systemic resistance (relative)" |
*
* @param {Parameter_Cardiovascular_Systemic_ResistanceInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_systemic_resistance = /** @type {((inputs?: Parameter_Cardiovascular_Systemic_ResistanceInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_Systemic_ResistanceInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_systemic_resistance(inputs)
	return pseudo(locale, en_parameter_cardiovascular_systemic_resistance(inputs))
});