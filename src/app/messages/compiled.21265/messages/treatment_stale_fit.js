import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Stale_FitInputs */

const en_treatment_stale_fit = /** @type {(inputs: Treatment_Stale_FitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The twin was fitted anew since this simulation.`)
};

const de_treatment_stale_fit = /** @type {(inputs: Treatment_Stale_FitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Zwilling wurde seit dieser Simulation neu angepasst.`)
};

/**
* | output |
* | --- |
* | "The twin was fitted anew since this simulation." |
*
* @param {Treatment_Stale_FitInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_stale_fit = /** @type {((inputs?: Treatment_Stale_FitInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Stale_FitInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_stale_fit(inputs)
	return pseudo(locale, en_treatment_stale_fit(inputs))
});