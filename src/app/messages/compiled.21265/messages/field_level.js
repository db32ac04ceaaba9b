import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_LevelInputs */

const en_field_level = /** @type {(inputs: Field_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Effect level`)
};

const de_field_level = /** @type {(inputs: Field_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wirkstärke`)
};

/**
* | output |
* | --- |
* | "Effect level" |
*
* @param {Field_LevelInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_level = /** @type {((inputs?: Field_LevelInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_LevelInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_level(inputs)
	return pseudo(locale, en_field_level(inputs))
});