import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Needs_FitInputs */

const en_treatment_needs_fit = /** @type {(inputs: Treatment_Needs_FitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A plan needs a fitted twin. Open the Body view first.`)
};

const de_treatment_needs_fit = /** @type {(inputs: Treatment_Needs_FitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ein Plan braucht einen angepassten Zwilling. Öffnen Sie zuerst die Ansicht Körper.`)
};

/**
* | output |
* | --- |
* | "A plan needs a fitted twin. Open the Body view first." |
*
* @param {Treatment_Needs_FitInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_needs_fit = /** @type {((inputs?: Treatment_Needs_FitInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Needs_FitInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_needs_fit(inputs)
	return pseudo(locale, en_treatment_needs_fit(inputs))
});