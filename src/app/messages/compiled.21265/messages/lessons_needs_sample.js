import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_Needs_SampleInputs */

const en_lessons_needs_sample = /** @type {(inputs: Lessons_Needs_SampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This lesson needs its sample twin. Add the sample patients in the library first.`)
};

const de_lessons_needs_sample = /** @type {(inputs: Lessons_Needs_SampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diese Lektion braucht ihren Beispiel-Zwilling. Fügen Sie zuerst die Beispielpatienten in der Bibliothek hinzu.`)
};

/**
* | output |
* | --- |
* | "This lesson needs its sample twin. Add the sample patients in the library first." |
*
* @param {Lessons_Needs_SampleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_needs_sample = /** @type {((inputs?: Lessons_Needs_SampleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_Needs_SampleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_needs_sample(inputs)
	return pseudo(locale, en_lessons_needs_sample(inputs))
});