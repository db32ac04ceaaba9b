import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_Intrinsic_PeriodInputs */

const en_parameter_cardiovascular_intrinsic_period = /** @type {(inputs: Parameter_Cardiovascular_Intrinsic_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beat period without nerves`)
};

const de_parameter_cardiovascular_intrinsic_period = /** @type {(inputs: Parameter_Cardiovascular_Intrinsic_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schlagdauer ohne Nerven`)
};

/**
* | output |
* | --- |
* | "Beat period without nerves" |
*
* @param {Parameter_Cardiovascular_Intrinsic_PeriodInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_intrinsic_period = /** @type {((inputs?: Parameter_Cardiovascular_Intrinsic_PeriodInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_Intrinsic_PeriodInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_intrinsic_period(inputs)
	return pseudo(locale, en_parameter_cardiovascular_intrinsic_period(inputs))
});