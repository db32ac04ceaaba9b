import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Command_DuplicateInputs */

const en_treatment_command_duplicate = /** @type {(inputs: Treatment_Command_DuplicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Duplicate a kept plan`)
};

const de_treatment_command_duplicate = /** @type {(inputs: Treatment_Command_DuplicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Behaltenen Plan duplizieren`)
};

/**
* | output |
* | --- |
* | "Duplicate a kept plan" |
*
* @param {Treatment_Command_DuplicateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_command_duplicate = /** @type {((inputs?: Treatment_Command_DuplicateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Command_DuplicateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_command_duplicate(inputs)
	return pseudo(locale, en_treatment_command_duplicate(inputs))
});