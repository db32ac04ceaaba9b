import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Missing_SbpInputs */

const en_physiology_missing_sbp = /** @type {(inputs: Physiology_Missing_SbpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No systolic pressure at rest: pressure and resistance stay near the population.`)
};

const de_physiology_missing_sbp = /** @type {(inputs: Physiology_Missing_SbpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kein systolischer Druck in Ruhe: Druck und Widerstand bleiben nahe der Bevölkerung.`)
};

/**
* | output |
* | --- |
* | "No systolic pressure at rest: pressure and resistance stay near the population." |
*
* @param {Physiology_Missing_SbpInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_missing_sbp = /** @type {((inputs?: Physiology_Missing_SbpInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Missing_SbpInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_missing_sbp(inputs)
	return pseudo(locale, en_physiology_missing_sbp(inputs))
});