import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_LeaveInputs */

const en_lessons_leave = /** @type {(inputs: Lessons_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave the lesson`)
};

const de_lessons_leave = /** @type {(inputs: Lessons_LeaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lektion verlassen`)
};

/**
* | output |
* | --- |
* | "Leave the lesson" |
*
* @param {Lessons_LeaveInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_leave = /** @type {((inputs?: Lessons_LeaveInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_LeaveInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_leave(inputs)
	return pseudo(locale, en_lessons_leave(inputs))
});