import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Treatment_Done_AddInputs */

const en_treatment_done_add = /** @type {(inputs: Treatment_Done_AddInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Added: ${i?.name}`)
};

const de_treatment_done_add = /** @type {(inputs: Treatment_Done_AddInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hinzugefügt: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Added: {name}" |
*
* @param {Treatment_Done_AddInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_done_add = /** @type {((inputs: Treatment_Done_AddInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Done_AddInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_done_add(inputs)
	return pseudo(locale, en_treatment_done_add(inputs))
});