import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Command_DeleteInputs */

const en_treatment_command_delete = /** @type {(inputs: Treatment_Command_DeleteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Delete a kept plan`)
};

const de_treatment_command_delete = /** @type {(inputs: Treatment_Command_DeleteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Behaltenen Plan löschen`)
};

/**
* | output |
* | --- |
* | "Delete a kept plan" |
*
* @param {Treatment_Command_DeleteInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_command_delete = /** @type {((inputs?: Treatment_Command_DeleteInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Command_DeleteInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_command_delete(inputs)
	return pseudo(locale, en_treatment_command_delete(inputs))
});