import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Ao_Gradient_MeanInputs */

const en_observable_ao_gradient_mean = /** @type {(inputs: Observable_Ao_Gradient_MeanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aortic valve gradient, mean`)
};

const de_observable_ao_gradient_mean = /** @type {(inputs: Observable_Ao_Gradient_MeanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mittlerer Gradient der Aortenklappe`)
};

/**
* | output |
* | --- |
* | "Aortic valve gradient, mean" |
*
* @param {Observable_Ao_Gradient_MeanInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_ao_gradient_mean = /** @type {((inputs?: Observable_Ao_Gradient_MeanInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Ao_Gradient_MeanInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_ao_gradient_mean(inputs)
	return pseudo(locale, en_observable_ao_gradient_mean(inputs))
});