import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Treatment_Import_Other_ModelInputs */

const en_treatment_import_other_model = /** @type {(inputs: Treatment_Import_Other_ModelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This plan is for another model (${i?.detail}). Nothing was changed.`)
};

const de_treatment_import_other_model = /** @type {(inputs: Treatment_Import_Other_ModelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dieser Plan ist für ein anderes Modell (${i?.detail}). Nichts wurde geändert.`)
};

/**
* | output |
* | --- |
* | "This plan is for another model ({detail}). Nothing was changed." |
*
* @param {Treatment_Import_Other_ModelInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_import_other_model = /** @type {((inputs: Treatment_Import_Other_ModelInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Import_Other_ModelInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_import_other_model(inputs)
	return pseudo(locale, en_treatment_import_other_model(inputs))
});