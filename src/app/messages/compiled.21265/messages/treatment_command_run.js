import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Command_RunInputs */

const en_treatment_command_run = /** @type {(inputs: Treatment_Command_RunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Simulate the plan`)
};

const de_treatment_command_run = /** @type {(inputs: Treatment_Command_RunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan simulieren`)
};

/**
* | output |
* | --- |
* | "Simulate the plan" |
*
* @param {Treatment_Command_RunInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_command_run = /** @type {((inputs?: Treatment_Command_RunInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Command_RunInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_command_run(inputs)
	return pseudo(locale, en_treatment_command_run(inputs))
});