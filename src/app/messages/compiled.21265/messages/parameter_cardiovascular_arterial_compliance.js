import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Parameter_Cardiovascular_Arterial_ComplianceInputs */

const en_parameter_cardiovascular_arterial_compliance = /** @type {(inputs: Parameter_Cardiovascular_Arterial_ComplianceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arterial compliance`)
};

const de_parameter_cardiovascular_arterial_compliance = /** @type {(inputs: Parameter_Cardiovascular_Arterial_ComplianceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dehnbarkeit der Arterien`)
};

/**
* | output |
* | --- |
* | "Arterial compliance" |
*
* @param {Parameter_Cardiovascular_Arterial_ComplianceInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const parameter_cardiovascular_arterial_compliance = /** @type {((inputs?: Parameter_Cardiovascular_Arterial_ComplianceInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Parameter_Cardiovascular_Arterial_ComplianceInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_parameter_cardiovascular_arterial_compliance(inputs)
	return pseudo(locale, en_parameter_cardiovascular_arterial_compliance(inputs))
});