import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_HypertrophyInputs */

const en_field_hypertrophy = /** @type {(inputs: Field_HypertrophyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Thickening of the ventricle`)
};

const de_field_hypertrophy = /** @type {(inputs: Field_HypertrophyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verdickung der Kammer`)
};

/**
* | output |
* | --- |
* | "Thickening of the ventricle" |
*
* @param {Field_HypertrophyInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_hypertrophy = /** @type {((inputs?: Field_HypertrophyInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_HypertrophyInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_hypertrophy(inputs)
	return pseudo(locale, en_field_hypertrophy(inputs))
});