import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Command_PresetInputs */

const en_treatment_command_preset = /** @type {(inputs: Treatment_Command_PresetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start from an example`)
};

const de_treatment_command_preset = /** @type {(inputs: Treatment_Command_PresetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mit einem Beispiel beginnen`)
};

/**
* | output |
* | --- |
* | "Start from an example" |
*
* @param {Treatment_Command_PresetInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_command_preset = /** @type {((inputs?: Treatment_Command_PresetInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Command_PresetInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_command_preset(inputs)
	return pseudo(locale, en_treatment_command_preset(inputs))
});