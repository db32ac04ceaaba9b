import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_ImportInputs */

const en_treatment_import = /** @type {(inputs: Treatment_ImportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read a plan from a file`)
};

const de_treatment_import = /** @type {(inputs: Treatment_ImportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan aus Datei lesen`)
};

/**
* | output |
* | --- |
* | "Read a plan from a file" |
*
* @param {Treatment_ImportInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_import = /** @type {((inputs?: Treatment_ImportInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_ImportInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_import(inputs)
	return pseudo(locale, en_treatment_import(inputs))
});