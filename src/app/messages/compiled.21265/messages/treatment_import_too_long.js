import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Import_Too_LongInputs */

const en_treatment_import_too_long = /** @type {(inputs: Treatment_Import_Too_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This plan is longer than 24 hours. Nothing was changed.`)
};

const de_treatment_import_too_long = /** @type {(inputs: Treatment_Import_Too_LongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dieser Plan ist länger als 24 Stunden. Nichts wurde geändert.`)
};

/**
* | output |
* | --- |
* | "This plan is longer than 24 hours. Nothing was changed." |
*
* @param {Treatment_Import_Too_LongInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_import_too_long = /** @type {((inputs?: Treatment_Import_Too_LongInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Import_Too_LongInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_import_too_long(inputs)
	return pseudo(locale, en_treatment_import_too_long(inputs))
});