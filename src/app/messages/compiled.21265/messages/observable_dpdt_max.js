import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Dpdt_MaxInputs */

const en_observable_dpdt_max = /** @type {(inputs: Observable_Dpdt_MaxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steepest pressure rise`)
};

const de_observable_dpdt_max = /** @type {(inputs: Observable_Dpdt_MaxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Steilster Druckanstieg`)
};

/**
* | output |
* | --- |
* | "Steepest pressure rise" |
*
* @param {Observable_Dpdt_MaxInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_dpdt_max = /** @type {((inputs?: Observable_Dpdt_MaxInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Dpdt_MaxInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_dpdt_max(inputs)
	return pseudo(locale, en_observable_dpdt_max(inputs))
});