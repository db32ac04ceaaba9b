import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_No_PairsInputs */

const en_treatment_no_pairs = /** @type {(inputs: Treatment_No_PairsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No body lived through both`)
};

const de_treatment_no_pairs = /** @type {(inputs: Treatment_No_PairsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kein Körper hat beides überstanden`)
};

/**
* | output |
* | --- |
* | "No body lived through both" |
*
* @param {Treatment_No_PairsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_no_pairs = /** @type {((inputs?: Treatment_No_PairsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_No_PairsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_no_pairs(inputs)
	return pseudo(locale, en_treatment_no_pairs(inputs))
});