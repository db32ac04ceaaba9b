import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Command_CancelInputs */

const en_treatment_command_cancel = /** @type {(inputs: Treatment_Command_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stop the simulation`)
};

const de_treatment_command_cancel = /** @type {(inputs: Treatment_Command_CancelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Simulation abbrechen`)
};

/**
* | output |
* | --- |
* | "Stop the simulation" |
*
* @param {Treatment_Command_CancelInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_command_cancel = /** @type {((inputs?: Treatment_Command_CancelInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Command_CancelInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_command_cancel(inputs)
	return pseudo(locale, en_treatment_command_cancel(inputs))
});