import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ value: NonNullable<unknown> }} Treatment_TotalInputs */

const en_treatment_total = /** @type {(inputs: Treatment_TotalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} in all`)
};

const de_treatment_total = /** @type {(inputs: Treatment_TotalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`insgesamt ${i?.value}`)
};

/**
* | output |
* | --- |
* | "{value} in all" |
*
* @param {Treatment_TotalInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_total = /** @type {((inputs: Treatment_TotalInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_TotalInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_total(inputs)
	return pseudo(locale, en_treatment_total(inputs))
});