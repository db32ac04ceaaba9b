import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_PreparingInputs */

const en_lessons_preparing = /** @type {(inputs: Lessons_PreparingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Preparing the sample twin …`)
};

const de_lessons_preparing = /** @type {(inputs: Lessons_PreparingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Beispiel-Zwilling wird vorbereitet …`)
};

/**
* | output |
* | --- |
* | "Preparing the sample twin …" |
*
* @param {Lessons_PreparingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_preparing = /** @type {((inputs?: Lessons_PreparingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_PreparingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_preparing(inputs)
	return pseudo(locale, en_lessons_preparing(inputs))
});