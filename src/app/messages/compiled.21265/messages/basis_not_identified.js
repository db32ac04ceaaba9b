import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Basis_Not_IdentifiedInputs */

const en_basis_not_identified = /** @type {(inputs: Basis_Not_IdentifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The data at hand do not narrow this number: it is about as wide as for anyone of this age, sex and size.`)
};

const de_basis_not_identified = /** @type {(inputs: Basis_Not_IdentifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die vorhandenen Daten grenzen diese Zahl nicht ein: Sie ist etwa so unsicher wie bei irgendjemandem dieses Alters, Geschlechts und Körperbaus.`)
};

/**
* | output |
* | --- |
* | "The data at hand do not narrow this number: it is about as wide as for anyone of this age, sex and size." |
*
* @param {Basis_Not_IdentifiedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_not_identified = /** @type {((inputs?: Basis_Not_IdentifiedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_Not_IdentifiedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_not_identified(inputs)
	return pseudo(locale, en_basis_not_identified(inputs))
});