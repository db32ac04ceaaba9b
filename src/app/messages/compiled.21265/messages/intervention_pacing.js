import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_PacingInputs */

const en_intervention_pacing = /** @type {(inputs: Intervention_PacingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pacing`)
};

const de_intervention_pacing = /** @type {(inputs: Intervention_PacingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrittmacher`)
};

/**
* | output |
* | --- |
* | "Pacing" |
*
* @param {Intervention_PacingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_pacing = /** @type {((inputs?: Intervention_PacingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_PacingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_pacing(inputs)
	return pseudo(locale, en_intervention_pacing(inputs))
});