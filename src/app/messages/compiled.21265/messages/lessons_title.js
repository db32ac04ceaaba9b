import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_TitleInputs */

const en_lessons_title = /** @type {(inputs: Lessons_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lessons`)
};

const de_lessons_title = /** @type {(inputs: Lessons_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lektionen`)
};

/**
* | output |
* | --- |
* | "Lessons" |
*
* @param {Lessons_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_title = /** @type {((inputs?: Lessons_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_title(inputs)
	return pseudo(locale, en_lessons_title(inputs))
});