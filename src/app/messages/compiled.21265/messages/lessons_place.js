import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ at: NonNullable<unknown>, of: NonNullable<unknown> }} Lessons_PlaceInputs */

const en_lessons_place = /** @type {(inputs: Lessons_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Step ${i?.at} of ${i?.of}`)
};

const de_lessons_place = /** @type {(inputs: Lessons_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Schritt ${i?.at} von ${i?.of}`)
};

/**
* | output |
* | --- |
* | "Step {at} of {of}" |
*
* @param {Lessons_PlaceInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_place = /** @type {((inputs: Lessons_PlaceInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_PlaceInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_place(inputs)
	return pseudo(locale, en_lessons_place(inputs))
});