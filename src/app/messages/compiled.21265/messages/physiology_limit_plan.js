import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Limit_PlanInputs */

const en_physiology_limit_plan = /** @type {(inputs: Physiology_Limit_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Simulated under the plan shown; a real body may do otherwise.`)
};

const de_physiology_limit_plan = /** @type {(inputs: Physiology_Limit_PlanInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Simuliert unter dem gezeigten Plan; ein wirklicher Körper kann anders reagieren.`)
};

/**
* | output |
* | --- |
* | "Simulated under the plan shown; a real body may do otherwise." |
*
* @param {Physiology_Limit_PlanInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_limit_plan = /** @type {((inputs?: Physiology_Limit_PlanInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Limit_PlanInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_limit_plan(inputs)
	return pseudo(locale, en_physiology_limit_plan(inputs))
});