import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_BleedingInputs */

const en_intervention_bleeding = /** @type {(inputs: Intervention_BleedingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bleeding`)
};

const de_intervention_bleeding = /** @type {(inputs: Intervention_BleedingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blutung`)
};

/**
* | output |
* | --- |
* | "Bleeding" |
*
* @param {Intervention_BleedingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_bleeding = /** @type {((inputs?: Intervention_BleedingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_BleedingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_bleeding(inputs)
	return pseudo(locale, en_intervention_bleeding(inputs))
});