import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_ExerciseInputs */

const en_intervention_exercise = /** @type {(inputs: Intervention_ExerciseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Exercise`)
};

const de_intervention_exercise = /** @type {(inputs: Intervention_ExerciseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Körperliche Belastung`)
};

/**
* | output |
* | --- |
* | "Exercise" |
*
* @param {Intervention_ExerciseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_exercise = /** @type {((inputs?: Intervention_ExerciseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_ExerciseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_exercise(inputs)
	return pseudo(locale, en_intervention_exercise(inputs))
});