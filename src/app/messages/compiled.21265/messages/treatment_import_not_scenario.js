import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ path: NonNullable<unknown>, detail: NonNullable<unknown> }} Treatment_Import_Not_ScenarioInputs */

const en_treatment_import_not_scenario = /** @type {(inputs: Treatment_Import_Not_ScenarioInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This is no plan: ${i?.path}: ${i?.detail}. Nothing was changed.`)
};

const de_treatment_import_not_scenario = /** @type {(inputs: Treatment_Import_Not_ScenarioInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Das ist kein Plan: ${i?.path}: ${i?.detail}. Nichts wurde geändert.`)
};

/**
* | output |
* | --- |
* | "This is no plan: {path}: {detail}. Nothing was changed." |
*
* @param {Treatment_Import_Not_ScenarioInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_import_not_scenario = /** @type {((inputs: Treatment_Import_Not_ScenarioInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Import_Not_ScenarioInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_import_not_scenario(inputs)
	return pseudo(locale, en_treatment_import_not_scenario(inputs))
});