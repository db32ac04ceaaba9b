import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_Command_ViewInputs */

const en_lessons_command_view = /** @type {(inputs: Lessons_Command_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show a page of the twin`)
};

const de_lessons_command_view = /** @type {(inputs: Lessons_Command_ViewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Seite des Zwillings zeigen`)
};

/**
* | output |
* | --- |
* | "Show a page of the twin" |
*
* @param {Lessons_Command_ViewInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_command_view = /** @type {((inputs?: Lessons_Command_ViewInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_Command_ViewInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_command_view(inputs)
	return pseudo(locale, en_lessons_command_view(inputs))
});