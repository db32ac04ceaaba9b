import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_OpenInputs */

const en_treatment_open = /** @type {(inputs: Treatment_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What if…`)
};

const de_treatment_open = /** @type {(inputs: Treatment_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was wäre, wenn …`)
};

/**
* | output |
* | --- |
* | "What if…" |
*
* @param {Treatment_OpenInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_open = /** @type {((inputs?: Treatment_OpenInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_OpenInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_open(inputs)
	return pseudo(locale, en_treatment_open(inputs))
});