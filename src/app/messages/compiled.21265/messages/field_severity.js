import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Field_SeverityInputs */

const en_field_severity = /** @type {(inputs: Field_SeverityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Share lost`)
};

const de_field_severity = /** @type {(inputs: Field_SeverityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verlorener Anteil`)
};

/**
* | output |
* | --- |
* | "Share lost" |
*
* @param {Field_SeverityInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const field_severity = /** @type {((inputs?: Field_SeverityInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Field_SeverityInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_field_severity(inputs)
	return pseudo(locale, en_field_severity(inputs))
});