import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_Unstressed_EvInputs */

const en_parameter_cardiovascular_unstressed_ev = /** @type {(inputs: Parameter_Cardiovascular_Unstressed_EvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unstressed volume, other veins`)
};

const de_parameter_cardiovascular_unstressed_ev = /** @type {(inputs: Parameter_Cardiovascular_Unstressed_EvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ruhevolumen der übrigen Venen`)
};

/**
* | output |
* | --- |
* | "Unstressed volume, other veins" |
*
* @param {Parameter_Cardiovascular_Unstressed_EvInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_unstressed_ev = /** @type {((inputs?: Parameter_Cardiovascular_Unstressed_EvInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_Unstressed_EvInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_unstressed_ev(inputs)
	return pseudo(locale, en_parameter_cardiovascular_unstressed_ev(inputs))
});