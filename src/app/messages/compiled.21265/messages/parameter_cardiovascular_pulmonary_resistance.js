import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_Pulmonary_ResistanceInputs */

const en_parameter_cardiovascular_pulmonary_resistance = /** @type {(inputs: Parameter_Cardiovascular_Pulmonary_ResistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lung resistance`)
};

const de_parameter_cardiovascular_pulmonary_resistance = /** @type {(inputs: Parameter_Cardiovascular_Pulmonary_ResistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Widerstand der Lunge`)
};

/**
* | output |
* | --- |
* | "Lung resistance" |
*
* @param {Parameter_Cardiovascular_Pulmonary_ResistanceInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_pulmonary_resistance = /** @type {((inputs?: Parameter_Cardiovascular_Pulmonary_ResistanceInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_Pulmonary_ResistanceInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_pulmonary_resistance(inputs)
	return pseudo(locale, en_parameter_cardiovascular_pulmonary_resistance(inputs))
});