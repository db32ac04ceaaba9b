import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_Command_NextInputs */

const en_lessons_command_next = /** @type {(inputs: Lessons_Command_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Next step of the lesson`)
};

const de_lessons_command_next = /** @type {(inputs: Lessons_Command_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nächster Schritt der Lektion`)
};

/**
* | output |
* | --- |
* | "Next step of the lesson" |
*
* @param {Lessons_Command_NextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_command_next = /** @type {((inputs?: Lessons_Command_NextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_Command_NextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_command_next(inputs)
	return pseudo(locale, en_lessons_command_next(inputs))
});