import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_Command_OpenInputs */

const en_lessons_command_open = /** @type {(inputs: Lessons_Command_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open a lesson`)
};

const de_lessons_command_open = /** @type {(inputs: Lessons_Command_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lektion öffnen`)
};

/**
* | output |
* | --- |
* | "Open a lesson" |
*
* @param {Lessons_Command_OpenInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_command_open = /** @type {((inputs?: Lessons_Command_OpenInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_Command_OpenInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_command_open(inputs)
	return pseudo(locale, en_lessons_command_open(inputs))
});