import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Treatment_Done_ChangeInputs */

const en_treatment_done_change = /** @type {(inputs: Treatment_Done_ChangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Changed: ${i?.name}`)
};

const de_treatment_done_change = /** @type {(inputs: Treatment_Done_ChangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Geändert: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Changed: {name}" |
*
* @param {Treatment_Done_ChangeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_done_change = /** @type {((inputs: Treatment_Done_ChangeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Done_ChangeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_done_change(inputs)
	return pseudo(locale, en_treatment_done_change(inputs))
});