import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Command_NewInputs */

const en_treatment_command_new = /** @type {(inputs: Treatment_Command_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start a new plan`)
};

const de_treatment_command_new = /** @type {(inputs: Treatment_Command_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Neuen Plan beginnen`)
};

/**
* | output |
* | --- |
* | "Start a new plan" |
*
* @param {Treatment_Command_NewInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_command_new = /** @type {((inputs?: Treatment_Command_NewInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Command_NewInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_command_new(inputs)
	return pseudo(locale, en_treatment_command_new(inputs))
});