import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_FinishInputs */

const en_lessons_finish = /** @type {(inputs: Lessons_FinishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Finish`)
};

const de_lessons_finish = /** @type {(inputs: Lessons_FinishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Abschließen`)
};

/**
* | output |
* | --- |
* | "Finish" |
*
* @param {Lessons_FinishInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_finish = /** @type {((inputs?: Lessons_FinishInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_FinishInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_finish(inputs)
	return pseudo(locale, en_lessons_finish(inputs))
});