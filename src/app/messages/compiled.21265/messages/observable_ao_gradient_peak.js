import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Ao_Gradient_PeakInputs */

const en_observable_ao_gradient_peak = /** @type {(inputs: Observable_Ao_Gradient_PeakInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aortic valve gradient, peak`)
};

const de_observable_ao_gradient_peak = /** @type {(inputs: Observable_Ao_Gradient_PeakInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Maximaler Gradient der Aortenklappe`)
};

/**
* | output |
* | --- |
* | "Aortic valve gradient, peak" |
*
* @param {Observable_Ao_Gradient_PeakInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_ao_gradient_peak = /** @type {((inputs?: Observable_Ao_Gradient_PeakInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Ao_Gradient_PeakInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_ao_gradient_peak(inputs)
	return pseudo(locale, en_observable_ao_gradient_peak(inputs))
});