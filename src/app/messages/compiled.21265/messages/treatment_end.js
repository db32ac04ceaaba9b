import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_EndInputs */

const en_treatment_end = /** @type {(inputs: Treatment_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At the end`)
};

const de_treatment_end = /** @type {(inputs: Treatment_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Am Ende`)
};

/**
* | output |
* | --- |
* | "At the end" |
*
* @param {Treatment_EndInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_end = /** @type {((inputs?: Treatment_EndInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_EndInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_end(inputs)
	return pseudo(locale, en_treatment_end(inputs))
});