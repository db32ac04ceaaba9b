import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_CapacityInputs */

const en_field_capacity = /** @type {(inputs: Field_CapacityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Added room`)
};

const de_field_capacity = /** @type {(inputs: Field_CapacityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zusätzlicher Raum`)
};

/**
* | output |
* | --- |
* | "Added room" |
*
* @param {Field_CapacityInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_capacity = /** @type {((inputs?: Field_CapacityInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_CapacityInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_capacity(inputs)
	return pseudo(locale, en_field_capacity(inputs))
});