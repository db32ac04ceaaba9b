import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Command_AddInputs */

const en_treatment_command_add = /** @type {(inputs: Treatment_Command_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add something to the plan`)
};

const de_treatment_command_add = /** @type {(inputs: Treatment_Command_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Etwas zum Plan hinzufügen`)
};

/**
* | output |
* | --- |
* | "Add something to the plan" |
*
* @param {Treatment_Command_AddInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_command_add = /** @type {((inputs?: Treatment_Command_AddInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Command_AddInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_command_add(inputs)
	return pseudo(locale, en_treatment_command_add(inputs))
});