import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_StartInputs */

const en_lessons_start = /** @type {(inputs: Lessons_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Start the lesson`)
};

const de_lessons_start = /** @type {(inputs: Lessons_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lektion beginnen`)
};

/**
* | output |
* | --- |
* | "Start the lesson" |
*
* @param {Lessons_StartInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_start = /** @type {((inputs?: Lessons_StartInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_StartInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_start(inputs)
	return pseudo(locale, en_lessons_start(inputs))
});