import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ path: NonNullable<unknown>, detail: NonNullable<unknown> }} Treatment_Import_Not_RunnableInputs */

const en_treatment_import_not_runnable = /** @type {(inputs: Treatment_Import_Not_RunnableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This plan cannot be simulated: ${i?.path}: ${i?.detail}. Nothing was changed.`)
};

const de_treatment_import_not_runnable = /** @type {(inputs: Treatment_Import_Not_RunnableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dieser Plan kann nicht simuliert werden: ${i?.path}: ${i?.detail}. Nichts wurde geändert.`)
};

/**
* | output |
* | --- |
* | "This plan cannot be simulated: {path}: {detail}. Nothing was changed." |
*
* @param {Treatment_Import_Not_RunnableInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_import_not_runnable = /** @type {((inputs: Treatment_Import_Not_RunnableInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Import_Not_RunnableInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_import_not_runnable(inputs)
	return pseudo(locale, en_treatment_import_not_runnable(inputs))
});