import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_AddInputs */

const en_treatment_add = /** @type {(inputs: Treatment_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add to the plan`)
};

const de_treatment_add = /** @type {(inputs: Treatment_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zum Plan hinzufügen`)
};

/**
* | output |
* | --- |
* | "Add to the plan" |
*
* @param {Treatment_AddInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_add = /** @type {((inputs?: Treatment_AddInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_AddInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_add(inputs)
	return pseudo(locale, en_treatment_add(inputs))
});