import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Variable_Body_TemperatureInputs */

const en_variable_body_temperature = /** @type {(inputs: Variable_Body_TemperatureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Body temperature`)
};

const de_variable_body_temperature = /** @type {(inputs: Variable_Body_TemperatureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Körpertemperatur`)
};

/**
* | output |
* | --- |
* | "Body temperature" |
*
* @param {Variable_Body_TemperatureInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const variable_body_temperature = /** @type {((inputs?: Variable_Body_TemperatureInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Variable_Body_TemperatureInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_variable_body_temperature(inputs)
	return pseudo(locale, en_variable_body_temperature(inputs))
});