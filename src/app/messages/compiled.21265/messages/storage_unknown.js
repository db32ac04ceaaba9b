import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Storage_UnknownInputs */

const en_storage_unknown = /** @type {(inputs: Storage_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This browser does not say how much space is used.`)
};

const de_storage_unknown = /** @type {(inputs: Storage_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dieser Browser gibt nicht an, wie viel Platz belegt ist.`)
};

/**
* | output |
* | --- |
* | "This browser does not say how much space is used." |
*
* @param {Storage_UnknownInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const storage_unknown = /** @type {((inputs?: Storage_UnknownInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_UnknownInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_storage_unknown(inputs)
	return pseudo(locale, en_storage_unknown(inputs))
});