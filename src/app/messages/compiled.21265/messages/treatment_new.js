import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_NewInputs */

const en_treatment_new = /** @type {(inputs: Treatment_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New plan`)
};

const de_treatment_new = /** @type {(inputs: Treatment_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Neuer Plan`)
};

/**
* | output |
* | --- |
* | "New plan" |
*
* @param {Treatment_NewInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_new = /** @type {((inputs?: Treatment_NewInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_NewInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_new(inputs)
	return pseudo(locale, en_treatment_new(inputs))
});