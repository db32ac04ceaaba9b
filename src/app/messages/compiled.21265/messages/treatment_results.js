import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_ResultsInputs */

const en_treatment_results = /** @type {(inputs: Treatment_ResultsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Compared with doing nothing`)
};

const de_treatment_results = /** @type {(inputs: Treatment_ResultsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verglichen mit Nichtstun`)
};

/**
* | output |
* | --- |
* | "Compared with doing nothing" |
*
* @param {Treatment_ResultsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_results = /** @type {((inputs?: Treatment_ResultsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_ResultsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_results(inputs)
	return pseudo(locale, en_treatment_results(inputs))
});