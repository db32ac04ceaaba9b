import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_Command_SampleInputs */

const en_lessons_command_sample = /** @type {(inputs: Lessons_Command_SampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open a sample twin`)
};

const de_lessons_command_sample = /** @type {(inputs: Lessons_Command_SampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beispiel-Zwilling öffnen`)
};

/**
* | output |
* | --- |
* | "Open a sample twin" |
*
* @param {Lessons_Command_SampleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_command_sample = /** @type {((inputs?: Lessons_Command_SampleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_Command_SampleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_command_sample(inputs)
	return pseudo(locale, en_lessons_command_sample(inputs))
});