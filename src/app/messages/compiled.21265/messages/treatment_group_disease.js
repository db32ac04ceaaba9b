import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Group_DiseaseInputs */

const en_treatment_group_disease = /** @type {(inputs: Treatment_Group_DiseaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Disease`)
};

const de_treatment_group_disease = /** @type {(inputs: Treatment_Group_DiseaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Krankheit`)
};

/**
* | output |
* | --- |
* | "Disease" |
*
* @param {Treatment_Group_DiseaseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_group_disease = /** @type {((inputs?: Treatment_Group_DiseaseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Group_DiseaseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_group_disease(inputs)
	return pseudo(locale, en_treatment_group_disease(inputs))
});