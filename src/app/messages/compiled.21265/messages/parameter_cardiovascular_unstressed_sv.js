import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_Unstressed_SvInputs */

const en_parameter_cardiovascular_unstressed_sv = /** @type {(inputs: Parameter_Cardiovascular_Unstressed_SvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unstressed volume, splanchnic veins`)
};

const de_parameter_cardiovascular_unstressed_sv = /** @type {(inputs: Parameter_Cardiovascular_Unstressed_SvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ruhevolumen der Darmvenen`)
};

/**
* | output |
* | --- |
* | "Unstressed volume, splanchnic veins" |
*
* @param {Parameter_Cardiovascular_Unstressed_SvInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_unstressed_sv = /** @type {((inputs?: Parameter_Cardiovascular_Unstressed_SvInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_Unstressed_SvInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_unstressed_sv(inputs)
	return pseudo(locale, en_parameter_cardiovascular_unstressed_sv(inputs))
});