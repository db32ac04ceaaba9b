import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_OptionsInputs */

const en_treatment_options = /** @type {(inputs: Treatment_OptionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This shows simulated options side by side. It is a model estimate for comparing, not advice.`)
};

const de_treatment_options = /** @type {(inputs: Treatment_OptionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hier stehen simulierte Möglichkeiten nebeneinander. Es ist eine Modellschätzung zum Vergleichen, kein Rat.`)
};

/**
* | output |
* | --- |
* | "This shows simulated options side by side. It is a model estimate for comparing, not advice." |
*
* @param {Treatment_OptionsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_options = /** @type {((inputs?: Treatment_OptionsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_OptionsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_options(inputs)
	return pseudo(locale, en_treatment_options(inputs))
});