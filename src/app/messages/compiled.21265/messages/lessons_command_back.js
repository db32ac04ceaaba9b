import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_Command_BackInputs */

const en_lessons_command_back = /** @type {(inputs: Lessons_Command_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Step back in the lesson`)
};

const de_lessons_command_back = /** @type {(inputs: Lessons_Command_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Einen Schritt zurück in der Lektion`)
};

/**
* | output |
* | --- |
* | "Step back in the lesson" |
*
* @param {Lessons_Command_BackInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_command_back = /** @type {((inputs?: Lessons_Command_BackInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_Command_BackInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_command_back(inputs)
	return pseudo(locale, en_lessons_command_back(inputs))
});