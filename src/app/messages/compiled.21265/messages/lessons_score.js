import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ right: NonNullable<unknown>, of: NonNullable<unknown> }} Lessons_ScoreInputs */

const en_lessons_score = /** @type {(inputs: Lessons_ScoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.right} of ${i?.of} scored questions right at the first try`)
};

const de_lessons_score = /** @type {(inputs: Lessons_ScoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.right} von ${i?.of} bewerteten Fragen beim ersten Versuch richtig`)
};

/**
* | output |
* | --- |
* | "{right} of {of} scored questions right at the first try" |
*
* @param {Lessons_ScoreInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_score = /** @type {((inputs: Lessons_ScoreInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_ScoreInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_score(inputs)
	return pseudo(locale, en_lessons_score(inputs))
});