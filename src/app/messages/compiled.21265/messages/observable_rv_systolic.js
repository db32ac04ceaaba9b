import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Rv_SystolicInputs */

const en_observable_rv_systolic = /** @type {(inputs: Observable_Rv_SystolicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right ventricular pressure, systolic`)
};

const de_observable_rv_systolic = /** @type {(inputs: Observable_Rv_SystolicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Systolischer Druck der rechten Kammer`)
};

/**
* | output |
* | --- |
* | "Right ventricular pressure, systolic" |
*
* @param {Observable_Rv_SystolicInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_rv_systolic = /** @type {((inputs?: Observable_Rv_SystolicInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Rv_SystolicInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_rv_systolic(inputs)
	return pseudo(locale, en_observable_rv_systolic(inputs))
});