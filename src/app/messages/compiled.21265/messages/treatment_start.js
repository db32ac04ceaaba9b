import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_StartInputs */

const en_treatment_start = /** @type {(inputs: Treatment_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Starts after`)
};

const de_treatment_start = /** @type {(inputs: Treatment_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beginnt nach`)
};

/**
* | output |
* | --- |
* | "Starts after" |
*
* @param {Treatment_StartInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_start = /** @type {((inputs?: Treatment_StartInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_StartInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_start(inputs)
	return pseudo(locale, en_treatment_start(inputs))
});