import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_HypertensionInputs */

const en_intervention_hypertension = /** @type {(inputs: Intervention_HypertensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hypertension`)
};

const de_intervention_hypertension = /** @type {(inputs: Intervention_HypertensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bluthochdruck`)
};

/**
* | output |
* | --- |
* | "Hypertension" |
*
* @param {Intervention_HypertensionInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_hypertension = /** @type {((inputs?: Intervention_HypertensionInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_HypertensionInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_hypertension(inputs)
	return pseudo(locale, en_intervention_hypertension(inputs))
});