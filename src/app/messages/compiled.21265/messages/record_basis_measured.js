import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_Basis_MeasuredInputs */

const en_record_basis_measured = /** @type {(inputs: Record_Basis_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read from a file, not computed.`)
};

const de_record_basis_measured = /** @type {(inputs: Record_Basis_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aus einer Datei gelesen, nicht berechnet.`)
};

/**
* | output |
* | --- |
* | "Read from a file, not computed." |
*
* @param {Record_Basis_MeasuredInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_basis_measured = /** @type {((inputs?: Record_Basis_MeasuredInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_Basis_MeasuredInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_basis_measured(inputs)
	return pseudo(locale, en_record_basis_measured(inputs))
});