import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Units_UsInputs */

const en_units_us = /** @type {(inputs: Units_UsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`United States (mg/dL, lb, °F)`)
};

const de_units_us = /** @type {(inputs: Units_UsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`USA (mg/dL, lb, °F)`)
};

/**
* | output |
* | --- |
* | "United States (mg/dL, lb, °F)" |
*
* @param {Units_UsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const units_us = /** @type {((inputs?: Units_UsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Units_UsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_units_us(inputs)
	return pseudo(locale, en_units_us(inputs))
});