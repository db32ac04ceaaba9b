import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Stale_PlanInputs */

const en_treatment_stale_plan = /** @type {(inputs: Treatment_Stale_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The plan has changed since this simulation.`)
};

const de_treatment_stale_plan = /** @type {(inputs: Treatment_Stale_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Plan hat sich seit dieser Simulation geändert.`)
};

/**
* | output |
* | --- |
* | "The plan has changed since this simulation." |
*
* @param {Treatment_Stale_PlanInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_stale_plan = /** @type {((inputs?: Treatment_Stale_PlanInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Stale_PlanInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_stale_plan(inputs)
	return pseudo(locale, en_treatment_stale_plan(inputs))
});