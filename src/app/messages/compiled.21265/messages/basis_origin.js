import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_OriginInputs */

const en_basis_origin = /** @type {(inputs: Basis_OriginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`File and place`)
};

const de_basis_origin = /** @type {(inputs: Basis_OriginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Datei und Stelle`)
};

/**
* | output |
* | --- |
* | "File and place" |
*
* @param {Basis_OriginInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_origin = /** @type {((inputs?: Basis_OriginInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_OriginInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_origin(inputs)
	return pseudo(locale, en_basis_origin(inputs))
});