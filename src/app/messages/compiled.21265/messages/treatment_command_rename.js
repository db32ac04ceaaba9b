import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Command_RenameInputs */

const en_treatment_command_rename = /** @type {(inputs: Treatment_Command_RenameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rename the plan`)
};

const de_treatment_command_rename = /** @type {(inputs: Treatment_Command_RenameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan umbenennen`)
};

/**
* | output |
* | --- |
* | "Rename the plan" |
*
* @param {Treatment_Command_RenameInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_command_rename = /** @type {((inputs?: Treatment_Command_RenameInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Command_RenameInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_command_rename(inputs)
	return pseudo(locale, en_treatment_command_rename(inputs))
});