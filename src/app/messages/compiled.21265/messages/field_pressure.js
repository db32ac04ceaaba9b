import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_PressureInputs */

const en_field_pressure = /** @type {(inputs: Field_PressureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pressure`)
};

const de_field_pressure = /** @type {(inputs: Field_PressureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Druck`)
};

/**
* | output |
* | --- |
* | "Pressure" |
*
* @param {Field_PressureInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_pressure = /** @type {((inputs?: Field_PressureInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_PressureInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_pressure(inputs)
	return pseudo(locale, en_field_pressure(inputs))
});