import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_AreaInputs */

const en_field_area = /** @type {(inputs: Field_AreaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Orifice area`)
};

const de_field_area = /** @type {(inputs: Field_AreaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Öffnungsfläche`)
};

/**
* | output |
* | --- |
* | "Orifice area" |
*
* @param {Field_AreaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_area = /** @type {((inputs?: Field_AreaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_AreaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_area(inputs)
	return pseudo(locale, en_field_area(inputs))
});