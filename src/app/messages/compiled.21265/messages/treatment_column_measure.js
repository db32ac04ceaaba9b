import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Column_MeasureInputs */

const en_treatment_column_measure = /** @type {(inputs: Treatment_Column_MeasureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Number`)
};

const de_treatment_column_measure = /** @type {(inputs: Treatment_Column_MeasureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zahl`)
};

/**
* | output |
* | --- |
* | "Number" |
*
* @param {Treatment_Column_MeasureInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_column_measure = /** @type {((inputs?: Treatment_Column_MeasureInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Column_MeasureInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_column_measure(inputs)
	return pseudo(locale, en_treatment_column_measure(inputs))
});