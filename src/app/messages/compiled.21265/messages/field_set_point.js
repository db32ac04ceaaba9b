import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_Set_PointInputs */

const en_field_set_point = /** @type {(inputs: Field_Set_PointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set point shift`)
};

const de_field_set_point = /** @type {(inputs: Field_Set_PointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verschiebung des Sollwerts`)
};

/**
* | output |
* | --- |
* | "Set point shift" |
*
* @param {Field_Set_PointInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_set_point = /** @type {((inputs?: Field_Set_PointInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_Set_PointInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_set_point(inputs)
	return pseudo(locale, en_field_set_point(inputs))
});