import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Preset_ExerciseInputs */

const en_treatment_preset_exercise = /** @type {(inputs: Treatment_Preset_ExerciseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cycling at 100 W`)
};

const de_treatment_preset_exercise = /** @type {(inputs: Treatment_Preset_ExerciseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Radfahren mit 100 W`)
};

/**
* | output |
* | --- |
* | "Cycling at 100 W" |
*
* @param {Treatment_Preset_ExerciseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_preset_exercise = /** @type {((inputs?: Treatment_Preset_ExerciseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Preset_ExerciseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_preset_exercise(inputs)
	return pseudo(locale, en_treatment_preset_exercise(inputs))
});