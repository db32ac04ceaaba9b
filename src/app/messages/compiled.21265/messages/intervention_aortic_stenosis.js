import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Aortic_StenosisInputs */

const en_intervention_aortic_stenosis = /** @type {(inputs: Intervention_Aortic_StenosisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aortic stenosis`)
};

const de_intervention_aortic_stenosis = /** @type {(inputs: Intervention_Aortic_StenosisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aortenklappenstenose`)
};

/**
* | output |
* | --- |
* | "Aortic stenosis" |
*
* @param {Intervention_Aortic_StenosisInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_aortic_stenosis = /** @type {((inputs?: Intervention_Aortic_StenosisInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Aortic_StenosisInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_aortic_stenosis(inputs)
	return pseudo(locale, en_intervention_aortic_stenosis(inputs))
});