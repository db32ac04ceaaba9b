import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Units_SiInputs */

const en_units_si = /** @type {(inputs: Units_SiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`International (mmol/L, kg, °C)`)
};

const de_units_si = /** @type {(inputs: Units_SiInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`International (mmol/L, kg, °C)`)
};

/**
* | output |
* | --- |
* | "International (mmol/L, kg, °C)" |
*
* @param {Units_SiInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const units_si = /** @type {((inputs?: Units_SiInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Units_SiInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_units_si(inputs)
	return pseudo(locale, en_units_si(inputs))
});