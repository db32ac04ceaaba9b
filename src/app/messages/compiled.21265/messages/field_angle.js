import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_AngleInputs */

const en_field_angle = /** @type {(inputs: Field_AngleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Angle`)
};

const de_field_angle = /** @type {(inputs: Field_AngleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Winkel`)
};

/**
* | output |
* | --- |
* | "Angle" |
*
* @param {Field_AngleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_angle = /** @type {((inputs?: Field_AngleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_AngleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_angle(inputs)
	return pseudo(locale, en_field_angle(inputs))
});