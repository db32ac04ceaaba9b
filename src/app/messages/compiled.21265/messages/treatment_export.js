import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_ExportInputs */

const en_treatment_export = /** @type {(inputs: Treatment_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save the plan as a file`)
};

const de_treatment_export = /** @type {(inputs: Treatment_ExportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan als Datei speichern`)
};

/**
* | output |
* | --- |
* | "Save the plan as a file" |
*
* @param {Treatment_ExportInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_export = /** @type {((inputs?: Treatment_ExportInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_ExportInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_export(inputs)
	return pseudo(locale, en_treatment_export(inputs))
});