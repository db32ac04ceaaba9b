import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_LessonInputs */

const en_lessons_lesson = /** @type {(inputs: Lessons_LessonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lesson`)
};

const de_lessons_lesson = /** @type {(inputs: Lessons_LessonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lektion`)
};

/**
* | output |
* | --- |
* | "Lesson" |
*
* @param {Lessons_LessonInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_lesson = /** @type {((inputs?: Lessons_LessonInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_LessonInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_lesson(inputs)
	return pseudo(locale, en_lessons_lesson(inputs))
});