import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_RunningInputs */

const en_treatment_running = /** @type {(inputs: Treatment_RunningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Simulating the plan and doing nothing`)
};

const de_treatment_running = /** @type {(inputs: Treatment_RunningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Plan und das Nichtstun werden simuliert`)
};

/**
* | output |
* | --- |
* | "Simulating the plan and doing nothing" |
*
* @param {Treatment_RunningInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_running = /** @type {((inputs?: Treatment_RunningInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_RunningInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_running(inputs)
	return pseudo(locale, en_treatment_running(inputs))
});