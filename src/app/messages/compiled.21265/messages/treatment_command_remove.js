import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Command_RemoveInputs */

const en_treatment_command_remove = /** @type {(inputs: Treatment_Command_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take something out of the plan`)
};

const de_treatment_command_remove = /** @type {(inputs: Treatment_Command_RemoveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Etwas aus dem Plan nehmen`)
};

/**
* | output |
* | --- |
* | "Take something out of the plan" |
*
* @param {Treatment_Command_RemoveInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_command_remove = /** @type {((inputs?: Treatment_Command_RemoveInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Command_RemoveInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_command_remove(inputs)
	return pseudo(locale, en_treatment_command_remove(inputs))
});