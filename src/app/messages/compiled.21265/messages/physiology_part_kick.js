import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Part_KickInputs */

const en_physiology_part_kick = /** @type {(inputs: Physiology_Part_KickInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Atria squeeze`)
};

const de_physiology_part_kick = /** @type {(inputs: Physiology_Part_KickInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vorhöfe drücken nach`)
};

/**
* | output |
* | --- |
* | "Atria squeeze" |
*
* @param {Physiology_Part_KickInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_part_kick = /** @type {((inputs?: Physiology_Part_KickInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Part_KickInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_part_kick(inputs)
	return pseudo(locale, en_physiology_part_kick(inputs))
});