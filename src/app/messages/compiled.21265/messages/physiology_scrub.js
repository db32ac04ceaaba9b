import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_ScrubInputs */

const en_physiology_scrub = /** @type {(inputs: Physiology_ScrubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Place in the beat`)
};

const de_physiology_scrub = /** @type {(inputs: Physiology_ScrubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stelle im Schlag`)
};

/**
* | output |
* | --- |
* | "Place in the beat" |
*
* @param {Physiology_ScrubInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_scrub = /** @type {((inputs?: Physiology_ScrubInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_ScrubInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_scrub(inputs)
	return pseudo(locale, en_physiology_scrub(inputs))
});