import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_LastsInputs */

const en_treatment_lasts = /** @type {(inputs: Treatment_LastsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lasts`)
};

const de_treatment_lasts = /** @type {(inputs: Treatment_LastsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dauert`)
};

/**
* | output |
* | --- |
* | "Lasts" |
*
* @param {Treatment_LastsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_lasts = /** @type {((inputs?: Treatment_LastsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_LastsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_lasts(inputs)
	return pseudo(locale, en_treatment_lasts(inputs))
});