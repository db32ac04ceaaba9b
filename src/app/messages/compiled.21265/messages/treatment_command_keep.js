import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Command_KeepInputs */

const en_treatment_command_keep = /** @type {(inputs: Treatment_Command_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep the plan`)
};

const de_treatment_command_keep = /** @type {(inputs: Treatment_Command_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan behalten`)
};

/**
* | output |
* | --- |
* | "Keep the plan" |
*
* @param {Treatment_Command_KeepInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_command_keep = /** @type {((inputs?: Treatment_Command_KeepInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Command_KeepInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_command_keep(inputs)
	return pseudo(locale, en_treatment_command_keep(inputs))
});