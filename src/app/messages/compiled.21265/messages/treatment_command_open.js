import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Command_OpenInputs */

const en_treatment_command_open = /** @type {(inputs: Treatment_Command_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open a kept plan`)
};

const de_treatment_command_open = /** @type {(inputs: Treatment_Command_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Behaltenen Plan öffnen`)
};

/**
* | output |
* | --- |
* | "Open a kept plan" |
*
* @param {Treatment_Command_OpenInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_command_open = /** @type {((inputs?: Treatment_Command_OpenInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Command_OpenInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_command_open(inputs)
	return pseudo(locale, en_treatment_command_open(inputs))
});