import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Import_Not_JsonInputs */

const en_treatment_import_not_json = /** @type {(inputs: Treatment_Import_Not_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is not JSON. Nothing was changed. Choose a plan that Soma saved.`)
};

const de_treatment_import_not_json = /** @type {(inputs: Treatment_Import_Not_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diese Datei ist kein JSON. Nichts wurde geändert. Wählen Sie einen Plan, den Soma gespeichert hat.`)
};

/**
* | output |
* | --- |
* | "This file is not JSON. Nothing was changed. Choose a plan that Soma saved." |
*
* @param {Treatment_Import_Not_JsonInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_import_not_json = /** @type {((inputs?: Treatment_Import_Not_JsonInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Import_Not_JsonInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_import_not_json(inputs)
	return pseudo(locale, en_treatment_import_not_json(inputs))
});