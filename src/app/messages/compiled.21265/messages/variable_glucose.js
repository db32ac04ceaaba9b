import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_GlucoseInputs */

const en_variable_glucose = /** @type {(inputs: Variable_GlucoseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Glucose`)
};

const de_variable_glucose = /** @type {(inputs: Variable_GlucoseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Glukose`)
};

/**
* | output |
* | --- |
* | "Glucose" |
*
* @param {Variable_GlucoseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_glucose = /** @type {((inputs?: Variable_GlucoseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_GlucoseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_glucose(inputs)
	return pseudo(locale, en_variable_glucose(inputs))
});