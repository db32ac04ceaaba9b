import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Limit_AdultInputs */

const en_physiology_limit_adult = /** @type {(inputs: Physiology_Limit_AdultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Made for adults.`)
};

const de_physiology_limit_adult = /** @type {(inputs: Physiology_Limit_AdultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Für Erwachsene gemacht.`)
};

/**
* | output |
* | --- |
* | "Made for adults." |
*
* @param {Physiology_Limit_AdultInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_limit_adult = /** @type {((inputs?: Physiology_Limit_AdultInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Limit_AdultInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_limit_adult(inputs)
	return pseudo(locale, en_physiology_limit_adult(inputs))
});