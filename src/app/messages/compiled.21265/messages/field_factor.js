import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_FactorInputs */

const en_field_factor = /** @type {(inputs: Field_FactorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Factor`)
};

const de_field_factor = /** @type {(inputs: Field_FactorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Faktor`)
};

/**
* | output |
* | --- |
* | "Factor" |
*
* @param {Field_FactorInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_factor = /** @type {((inputs?: Field_FactorInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_FactorInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_factor(inputs)
	return pseudo(locale, en_field_factor(inputs))
});