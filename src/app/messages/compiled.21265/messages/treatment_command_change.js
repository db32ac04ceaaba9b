import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Command_ChangeInputs */

const en_treatment_command_change = /** @type {(inputs: Treatment_Command_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the plan`)
};

const de_treatment_command_change = /** @type {(inputs: Treatment_Command_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan ändern`)
};

/**
* | output |
* | --- |
* | "Change the plan" |
*
* @param {Treatment_Command_ChangeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_command_change = /** @type {((inputs?: Treatment_Command_ChangeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Command_ChangeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_command_change(inputs)
	return pseudo(locale, en_treatment_command_change(inputs))
});