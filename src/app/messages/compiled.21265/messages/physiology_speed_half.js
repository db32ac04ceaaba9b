import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Speed_HalfInputs */

const en_physiology_speed_half = /** @type {(inputs: Physiology_Speed_HalfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`½×`)
};

const de_physiology_speed_half = /** @type {(inputs: Physiology_Speed_HalfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`½×`)
};

/**
* | output |
* | --- |
* | "½×" |
*
* @param {Physiology_Speed_HalfInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_speed_half = /** @type {((inputs?: Physiology_Speed_HalfInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Speed_HalfInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_speed_half(inputs)
	return pseudo(locale, en_physiology_speed_half(inputs))
});