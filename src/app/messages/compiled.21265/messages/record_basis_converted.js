import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Basis_ConvertedInputs */

const en_record_basis_converted = /** @type {(inputs: Record_Basis_ConvertedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read from a file and converted to the unit shown.`)
};

const de_record_basis_converted = /** @type {(inputs: Record_Basis_ConvertedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aus einer Datei gelesen und in die gezeigte Einheit umgerechnet.`)
};

/**
* | output |
* | --- |
* | "Read from a file and converted to the unit shown." |
*
* @param {Record_Basis_ConvertedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_basis_converted = /** @type {((inputs?: Record_Basis_ConvertedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Basis_ConvertedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_basis_converted(inputs)
	return pseudo(locale, en_record_basis_converted(inputs))
});