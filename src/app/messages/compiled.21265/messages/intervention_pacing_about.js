import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Intervention_Pacing_AboutInputs */

const en_intervention_pacing_about = /** @type {(inputs: Intervention_Pacing_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Paces the atria whenever the own rate is lower.`)
};

const de_intervention_pacing_about = /** @type {(inputs: Intervention_Pacing_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stimuliert die Vorhöfe, sobald die eigene Frequenz niedriger ist.`)
};

/**
* | output |
* | --- |
* | "Paces the atria whenever the own rate is lower." |
*
* @param {Intervention_Pacing_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const intervention_pacing_about = /** @type {((inputs?: Intervention_Pacing_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Intervention_Pacing_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_intervention_pacing_about(inputs)
	return pseudo(locale, en_intervention_pacing_about(inputs))
});