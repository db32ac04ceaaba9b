import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown> }} Treatment_Open_PlanInputs */

const en_treatment_open_plan = /** @type {(inputs: Treatment_Open_PlanInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Open “${i?.title}”`)
};

const de_treatment_open_plan = /** @type {(inputs: Treatment_Open_PlanInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`„${i?.title}“ öffnen`)
};

/**
* | output |
* | --- |
* | "Open “{title}”" |
*
* @param {Treatment_Open_PlanInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_open_plan = /** @type {((inputs: Treatment_Open_PlanInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Open_PlanInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_open_plan(inputs)
	return pseudo(locale, en_treatment_open_plan(inputs))
});