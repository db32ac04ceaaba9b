import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Lessons_FailedInputs */

const en_lessons_failed = /** @type {(inputs: Lessons_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This lesson could not be opened: ${i?.detail}`)
};

const de_lessons_failed = /** @type {(inputs: Lessons_FailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Diese Lektion konnte nicht geöffnet werden: ${i?.detail}`)
};

/**
* | output |
* | --- |
* | "This lesson could not be opened: {detail}" |
*
* @param {Lessons_FailedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_failed = /** @type {((inputs: Lessons_FailedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_FailedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_failed(inputs)
	return pseudo(locale, en_lessons_failed(inputs))
});