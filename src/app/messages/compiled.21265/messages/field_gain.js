import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_GainInputs */

const en_field_gain = /** @type {(inputs: Field_GainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remaining gain`)
};

const de_field_gain = /** @type {(inputs: Field_GainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verbleibende Verstärkung`)
};

/**
* | output |
* | --- |
* | "Remaining gain" |
*
* @param {Field_GainInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_gain = /** @type {((inputs?: Field_GainInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_GainInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_gain(inputs)
	return pseudo(locale, en_field_gain(inputs))
});