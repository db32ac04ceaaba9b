import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Treatment_Nothing_OfInputs */

const en_treatment_nothing_of = /** @type {(inputs: Treatment_Nothing_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}: doing nothing`)
};

const de_treatment_nothing_of = /** @type {(inputs: Treatment_Nothing_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name}: Nichtstun`)
};

/**
* | output |
* | --- |
* | "{name}: doing nothing" |
*
* @param {Treatment_Nothing_OfInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_nothing_of = /** @type {((inputs: Treatment_Nothing_OfInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Nothing_OfInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_nothing_of(inputs)
	return pseudo(locale, en_treatment_nothing_of(inputs))
});