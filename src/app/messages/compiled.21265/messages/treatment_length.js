import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_LengthInputs */

const en_treatment_length = /** @type {(inputs: Treatment_LengthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Length`)
};

const de_treatment_length = /** @type {(inputs: Treatment_LengthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Länge`)
};

/**
* | output |
* | --- |
* | "Length" |
*
* @param {Treatment_LengthInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_length = /** @type {((inputs?: Treatment_LengthInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_LengthInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_length(inputs)
	return pseudo(locale, en_treatment_length(inputs))
});