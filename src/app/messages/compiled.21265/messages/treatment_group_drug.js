import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Group_DrugInputs */

const en_treatment_group_drug = /** @type {(inputs: Treatment_Group_DrugInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drugs and pacing`)
};

const de_treatment_group_drug = /** @type {(inputs: Treatment_Group_DrugInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mittel und Schrittmacher`)
};

/**
* | output |
* | --- |
* | "Drugs and pacing" |
*
* @param {Treatment_Group_DrugInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_group_drug = /** @type {((inputs?: Treatment_Group_DrugInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Group_DrugInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_group_drug(inputs)
	return pseudo(locale, en_treatment_group_drug(inputs))
});