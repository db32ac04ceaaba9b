import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lessons_ObjectivesInputs */

const en_lessons_objectives = /** @type {(inputs: Lessons_ObjectivesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What you learn`)
};

const de_lessons_objectives = /** @type {(inputs: Lessons_ObjectivesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was Sie lernen`)
};

/**
* | output |
* | --- |
* | "What you learn" |
*
* @param {Lessons_ObjectivesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lessons_objectives = /** @type {((inputs?: Lessons_ObjectivesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lessons_ObjectivesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lessons_objectives(inputs)
	return pseudo(locale, en_lessons_objectives(inputs))
});