import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Treatment_MoreInputs */

const en_treatment_more = /** @type {(inputs: Treatment_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`More: ${i?.name}`)
};

const de_treatment_more = /** @type {(inputs: Treatment_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Mehr: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "More: {name}" |
*
* @param {Treatment_MoreInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_more = /** @type {((inputs: Treatment_MoreInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_MoreInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_more(inputs)
	return pseudo(locale, en_treatment_more(inputs))
});