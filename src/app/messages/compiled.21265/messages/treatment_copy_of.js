import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Treatment_Copy_OfInputs */

const en_treatment_copy_of = /** @type {(inputs: Treatment_Copy_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} (copy)`)
};

const de_treatment_copy_of = /** @type {(inputs: Treatment_Copy_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title} (Kopie)`)
};

/**
* | output |
* | --- |
* | "{title} (copy)" |
*
* @param {Treatment_Copy_OfInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_copy_of = /** @type {((inputs: Treatment_Copy_OfInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Copy_OfInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_copy_of(inputs)
	return pseudo(locale, en_treatment_copy_of(inputs))
});