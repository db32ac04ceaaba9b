import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_FailedInputs */

const en_treatment_failed = /** @type {(inputs: Treatment_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The simulation did not finish`)
};

const de_treatment_failed = /** @type {(inputs: Treatment_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Simulation ist nicht fertig geworden`)
};

/**
* | output |
* | --- |
* | "The simulation did not finish" |
*
* @param {Treatment_FailedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_failed = /** @type {((inputs?: Treatment_FailedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_FailedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_failed(inputs)
	return pseudo(locale, en_treatment_failed(inputs))
});