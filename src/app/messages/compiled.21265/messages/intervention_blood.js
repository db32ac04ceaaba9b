import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_BloodInputs */

const en_intervention_blood = /** @type {(inputs: Intervention_BloodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blood transfusion`)
};

const de_intervention_blood = /** @type {(inputs: Intervention_BloodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bluttransfusion`)
};

/**
* | output |
* | --- |
* | "Blood transfusion" |
*
* @param {Intervention_BloodInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_blood = /** @type {((inputs?: Intervention_BloodInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_BloodInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_blood(inputs)
	return pseudo(locale, en_intervention_blood(inputs))
});