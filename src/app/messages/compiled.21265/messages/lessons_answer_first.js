import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_Answer_FirstInputs */

const en_lessons_answer_first = /** @type {(inputs: Lessons_Answer_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer the question to go on.`)
};

const de_lessons_answer_first = /** @type {(inputs: Lessons_Answer_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beantworten Sie die Frage, um weiterzugehen.`)
};

/**
* | output |
* | --- |
* | "Answer the question to go on." |
*
* @param {Lessons_Answer_FirstInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_answer_first = /** @type {((inputs?: Lessons_Answer_FirstInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_Answer_FirstInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_answer_first(inputs)
	return pseudo(locale, en_lessons_answer_first(inputs))
});