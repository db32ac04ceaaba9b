import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Treatment_Done_RemoveInputs */

const en_treatment_done_remove = /** @type {(inputs: Treatment_Done_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Taken out: ${i?.name}`)
};

const de_treatment_done_remove = /** @type {(inputs: Treatment_Done_RemoveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Herausgenommen: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Taken out: {name}" |
*
* @param {Treatment_Done_RemoveInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_done_remove = /** @type {((inputs: Treatment_Done_RemoveInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Done_RemoveInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_done_remove(inputs)
	return pseudo(locale, en_treatment_done_remove(inputs))
});