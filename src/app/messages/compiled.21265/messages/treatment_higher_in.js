import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Treatment_Higher_InInputs */

const en_treatment_higher_in = /** @type {(inputs: Treatment_Higher_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`higher in ${i?.count} of 100`)
};

const de_treatment_higher_in = /** @type {(inputs: Treatment_Higher_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`höher bei ${i?.count} von 100`)
};

/**
* | output |
* | --- |
* | "higher in {count} of 100" |
*
* @param {Treatment_Higher_InInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_higher_in = /** @type {((inputs: Treatment_Higher_InInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Higher_InInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_higher_in(inputs)
	return pseudo(locale, en_treatment_higher_in(inputs))
});