import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Missing_DbpInputs */

const en_physiology_missing_dbp = /** @type {(inputs: Physiology_Missing_DbpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No diastolic pressure at rest: the stretch of the arteries stays near the population.`)
};

const de_physiology_missing_dbp = /** @type {(inputs: Physiology_Missing_DbpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kein diastolischer Druck in Ruhe: die Dehnbarkeit der Arterien bleibt nahe der Bevölkerung.`)
};

/**
* | output |
* | --- |
* | "No diastolic pressure at rest: the stretch of the arteries stays near the population." |
*
* @param {Physiology_Missing_DbpInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_missing_dbp = /** @type {((inputs?: Physiology_Missing_DbpInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Missing_DbpInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_missing_dbp(inputs)
	return pseudo(locale, en_physiology_missing_dbp(inputs))
});