import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_UntitledInputs */

const en_treatment_untitled = /** @type {(inputs: Treatment_UntitledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New plan`)
};

const de_treatment_untitled = /** @type {(inputs: Treatment_UntitledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Neuer Plan`)
};

/**
* | output |
* | --- |
* | "New plan" |
*
* @param {Treatment_UntitledInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_untitled = /** @type {((inputs?: Treatment_UntitledInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_UntitledInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_untitled(inputs)
	return pseudo(locale, en_treatment_untitled(inputs))
});