import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Treatment_Kept_DoneInputs */

const en_treatment_kept_done = /** @type {(inputs: Treatment_Kept_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kept “${i?.title}”`)
};

const de_treatment_kept_done = /** @type {(inputs: Treatment_Kept_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`„${i?.title}“ behalten`)
};

/**
* | output |
* | --- |
* | "Kept “{title}”" |
*
* @param {Treatment_Kept_DoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_kept_done = /** @type {((inputs: Treatment_Kept_DoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Kept_DoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_kept_done(inputs)
	return pseudo(locale, en_treatment_kept_done(inputs))
});