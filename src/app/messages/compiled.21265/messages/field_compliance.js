import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_ComplianceInputs */

const en_field_compliance = /** @type {(inputs: Field_ComplianceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Compliance factor`)
};

const de_field_compliance = /** @type {(inputs: Field_ComplianceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dehnbarkeitsfaktor`)
};

/**
* | output |
* | --- |
* | "Compliance factor" |
*
* @param {Field_ComplianceInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_compliance = /** @type {((inputs?: Field_ComplianceInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_ComplianceInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_compliance(inputs)
	return pseudo(locale, en_field_compliance(inputs))
});