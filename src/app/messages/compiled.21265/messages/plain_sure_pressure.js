import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, level: NonNullable<unknown> }} Plain_Sure_PressureInputs */

const en_plain_sure_pressure = /** @type {(inputs: Plain_Sure_PressureInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`In ${i?.count} of 100 the first blood pressure number is ${i?.level} or more.`)
};

const de_plain_sure_pressure = /** @type {(inputs: Plain_Sure_PressureInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bei ${i?.count} von 100 ist die erste Blutdruckzahl ${i?.level} oder mehr.`)
};

/**
* | output |
* | --- |
* | "In {count} of 100 the first blood pressure number is {level} or more." |
*
* @param {Plain_Sure_PressureInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_sure_pressure = /** @type {((inputs: Plain_Sure_PressureInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_Sure_PressureInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_sure_pressure(inputs)
	return pseudo(locale, en_plain_sure_pressure(inputs))
});