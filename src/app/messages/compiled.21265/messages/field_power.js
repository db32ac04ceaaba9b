import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_PowerInputs */

const en_field_power = /** @type {(inputs: Field_PowerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Power`)
};

const de_field_power = /** @type {(inputs: Field_PowerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leistung`)
};

/**
* | output |
* | --- |
* | "Power" |
*
* @param {Field_PowerInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_power = /** @type {((inputs?: Field_PowerInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_PowerInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_power(inputs)
	return pseudo(locale, en_field_power(inputs))
});