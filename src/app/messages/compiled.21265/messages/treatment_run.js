import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_RunInputs */

const en_treatment_run = /** @type {(inputs: Treatment_RunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Simulate`)
};

const de_treatment_run = /** @type {(inputs: Treatment_RunInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Simulieren`)
};

/**
* | output |
* | --- |
* | "Simulate" |
*
* @param {Treatment_RunInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_run = /** @type {((inputs?: Treatment_RunInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_RunInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_run(inputs)
	return pseudo(locale, en_treatment_run(inputs))
});