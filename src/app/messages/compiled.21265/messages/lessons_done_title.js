import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_Done_TitleInputs */

const en_lessons_done_title = /** @type {(inputs: Lessons_Done_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The lesson is done`)
};

const de_lessons_done_title = /** @type {(inputs: Lessons_Done_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Lektion ist abgeschlossen`)
};

/**
* | output |
* | --- |
* | "The lesson is done" |
*
* @param {Lessons_Done_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_done_title = /** @type {((inputs?: Lessons_Done_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_Done_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_done_title(inputs)
	return pseudo(locale, en_lessons_done_title(inputs))
});