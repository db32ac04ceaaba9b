import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Speed_1Inputs */

const en_physiology_speed_1 = /** @type {(inputs: Physiology_Speed_1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1×`)
};

const de_physiology_speed_1 = /** @type {(inputs: Physiology_Speed_1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1×`)
};

/**
* | output |
* | --- |
* | "1×" |
*
* @param {Physiology_Speed_1Inputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_speed_1 = /** @type {((inputs?: Physiology_Speed_1Inputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Speed_1Inputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_speed_1(inputs)
	return pseudo(locale, en_physiology_speed_1(inputs))
});