import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Column_DifferenceInputs */

const en_treatment_column_difference = /** @type {(inputs: Treatment_Column_DifferenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Difference`)
};

const de_treatment_column_difference = /** @type {(inputs: Treatment_Column_DifferenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unterschied`)
};

/**
* | output |
* | --- |
* | "Difference" |
*
* @param {Treatment_Column_DifferenceInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_column_difference = /** @type {((inputs?: Treatment_Column_DifferenceInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Column_DifferenceInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_column_difference(inputs)
	return pseudo(locale, en_treatment_column_difference(inputs))
});