import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Missing_Heart_RateInputs */

const en_physiology_missing_heart_rate = /** @type {(inputs: Physiology_Missing_Heart_RateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No heart rate at rest: the pacemaker stays near the population.`)
};

const de_physiology_missing_heart_rate = /** @type {(inputs: Physiology_Missing_Heart_RateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keine Herzfrequenz in Ruhe: der Schrittmacher bleibt nahe der Bevölkerung.`)
};

/**
* | output |
* | --- |
* | "No heart rate at rest: the pacemaker stays near the population." |
*
* @param {Physiology_Missing_Heart_RateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_missing_heart_rate = /** @type {((inputs?: Physiology_Missing_Heart_RateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Missing_Heart_RateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_missing_heart_rate(inputs)
	return pseudo(locale, en_physiology_missing_heart_rate(inputs))
});