import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Command_LengthInputs */

const en_treatment_command_length = /** @type {(inputs: Treatment_Command_LengthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the length of the plan`)
};

const de_treatment_command_length = /** @type {(inputs: Treatment_Command_LengthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Länge des Plans ändern`)
};

/**
* | output |
* | --- |
* | "Change the length of the plan" |
*
* @param {Treatment_Command_LengthInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_command_length = /** @type {((inputs?: Treatment_Command_LengthInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Command_LengthInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_command_length(inputs)
	return pseudo(locale, en_treatment_command_length(inputs))
});