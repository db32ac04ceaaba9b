import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ minutes: NonNullable<unknown> }} Lessons_MinutesInputs */

const en_lessons_minutes = /** @type {(inputs: Lessons_MinutesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`about ${i?.minutes} minutes`)
};

const de_lessons_minutes = /** @type {(inputs: Lessons_MinutesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`etwa ${i?.minutes} Minuten`)
};

/**
* | output |
* | --- |
* | "about {minutes} minutes" |
*
* @param {Lessons_MinutesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_minutes = /** @type {((inputs: Lessons_MinutesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_MinutesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_minutes(inputs)
	return pseudo(locale, en_lessons_minutes(inputs))
});