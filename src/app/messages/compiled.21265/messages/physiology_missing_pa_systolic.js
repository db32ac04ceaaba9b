import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Missing_Pa_SystolicInputs */

const en_physiology_missing_pa_systolic = /** @type {(inputs: Physiology_Missing_Pa_SystolicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No pressure of the lung artery: the right side stays near the population.`)
};

const de_physiology_missing_pa_systolic = /** @type {(inputs: Physiology_Missing_Pa_SystolicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kein Druck der Lungenarterie: die rechte Seite bleibt nahe der Bevölkerung.`)
};

/**
* | output |
* | --- |
* | "No pressure of the lung artery: the right side stays near the population." |
*
* @param {Physiology_Missing_Pa_SystolicInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_missing_pa_systolic = /** @type {((inputs?: Physiology_Missing_Pa_SystolicInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Missing_Pa_SystolicInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_missing_pa_systolic(inputs)
	return pseudo(locale, en_physiology_missing_pa_systolic(inputs))
});