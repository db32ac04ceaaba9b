import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_ResistanceInputs */

const en_field_resistance = /** @type {(inputs: Field_ResistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resistance factor`)
};

const de_field_resistance = /** @type {(inputs: Field_ResistanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Widerstandsfaktor`)
};

/**
* | output |
* | --- |
* | "Resistance factor" |
*
* @param {Field_ResistanceInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_resistance = /** @type {((inputs?: Field_ResistanceInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_ResistanceInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_resistance(inputs)
	return pseudo(locale, en_field_resistance(inputs))
});