import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Lv_SystolicInputs */

const en_observable_lv_systolic = /** @type {(inputs: Observable_Lv_SystolicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left ventricular pressure, systolic`)
};

const de_observable_lv_systolic = /** @type {(inputs: Observable_Lv_SystolicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Systolischer Druck der linken Kammer`)
};

/**
* | output |
* | --- |
* | "Left ventricular pressure, systolic" |
*
* @param {Observable_Lv_SystolicInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_lv_systolic = /** @type {((inputs?: Observable_Lv_SystolicInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Lv_SystolicInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_lv_systolic(inputs)
	return pseudo(locale, en_observable_lv_systolic(inputs))
});