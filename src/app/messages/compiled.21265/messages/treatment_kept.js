import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_KeptInputs */

const en_treatment_kept = /** @type {(inputs: Treatment_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kept plans`)
};

const de_treatment_kept = /** @type {(inputs: Treatment_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Behaltene Pläne`)
};

/**
* | output |
* | --- |
* | "Kept plans" |
*
* @param {Treatment_KeptInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_kept = /** @type {((inputs?: Treatment_KeptInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_KeptInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_kept(inputs)
	return pseudo(locale, en_treatment_kept(inputs))
});