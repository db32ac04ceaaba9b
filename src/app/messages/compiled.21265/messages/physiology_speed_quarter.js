import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Speed_QuarterInputs */

const en_physiology_speed_quarter = /** @type {(inputs: Physiology_Speed_QuarterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¼×`)
};

const de_physiology_speed_quarter = /** @type {(inputs: Physiology_Speed_QuarterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¼×`)
};

/**
* | output |
* | --- |
* | "¼×" |
*
* @param {Physiology_Speed_QuarterInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_speed_quarter = /** @type {((inputs?: Physiology_Speed_QuarterInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Speed_QuarterInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_speed_quarter(inputs)
	return pseudo(locale, en_physiology_speed_quarter(inputs))
});