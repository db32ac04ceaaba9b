import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Missing_WeightInputs */

const en_physiology_missing_weight = /** @type {(inputs: Physiology_Missing_WeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No weight: the size of the circulation and the blood volume are guesses.`)
};

const de_physiology_missing_weight = /** @type {(inputs: Physiology_Missing_WeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kein Gewicht: Umfang des Kreislaufs und Blutvolumen sind geschätzt.`)
};

/**
* | output |
* | --- |
* | "No weight: the size of the circulation and the blood volume are guesses." |
*
* @param {Physiology_Missing_WeightInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_missing_weight = /** @type {((inputs?: Physiology_Missing_WeightInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Missing_WeightInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_missing_weight(inputs)
	return pseudo(locale, en_physiology_missing_weight(inputs))
});