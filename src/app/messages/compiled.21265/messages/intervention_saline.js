import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_SalineInputs */

const en_intervention_saline = /** @type {(inputs: Intervention_SalineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saline infusion`)
};

const de_intervention_saline = /** @type {(inputs: Intervention_SalineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kochsalzinfusion`)
};

/**
* | output |
* | --- |
* | "Saline infusion" |
*
* @param {Intervention_SalineInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_saline = /** @type {((inputs?: Intervention_SalineInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_SalineInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_saline(inputs)
	return pseudo(locale, en_intervention_saline(inputs))
});