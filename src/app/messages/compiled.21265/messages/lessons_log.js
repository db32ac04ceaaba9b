import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_LogInputs */

const en_lessons_log = /** @type {(inputs: Lessons_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save what happened`)
};

const de_lessons_log = /** @type {(inputs: Lessons_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verlauf speichern`)
};

/**
* | output |
* | --- |
* | "Save what happened" |
*
* @param {Lessons_LogInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_log = /** @type {((inputs?: Lessons_LogInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_LogInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_log(inputs)
	return pseudo(locale, en_lessons_log(inputs))
});