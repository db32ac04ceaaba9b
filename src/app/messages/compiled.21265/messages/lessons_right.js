import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_RightInputs */

const en_lessons_right = /** @type {(inputs: Lessons_RightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right`)
};

const de_lessons_right = /** @type {(inputs: Lessons_RightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Richtig`)
};

/**
* | output |
* | --- |
* | "Right" |
*
* @param {Lessons_RightInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_right = /** @type {((inputs?: Lessons_RightInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_RightInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_right(inputs)
	return pseudo(locale, en_lessons_right(inputs))
});