import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_Not_QuiteInputs */

const en_lessons_not_quite = /** @type {(inputs: Lessons_Not_QuiteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not quite`)
};

const de_lessons_not_quite = /** @type {(inputs: Lessons_Not_QuiteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nicht ganz`)
};

/**
* | output |
* | --- |
* | "Not quite" |
*
* @param {Lessons_Not_QuiteInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_not_quite = /** @type {((inputs?: Lessons_Not_QuiteInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_Not_QuiteInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_not_quite(inputs)
	return pseudo(locale, en_lessons_not_quite(inputs))
});