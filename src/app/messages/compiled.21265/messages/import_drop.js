import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_DropInputs */

const en_import_drop = /** @type {(inputs: Import_DropInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drop the files to import them`)
};

const de_import_drop = /** @type {(inputs: Import_DropInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dateien zum Einlesen loslassen`)
};

/**
* | output |
* | --- |
* | "Drop the files to import them" |
*
* @param {Import_DropInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_drop = /** @type {((inputs?: Import_DropInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_DropInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_drop(inputs)
	return pseudo(locale, en_import_drop(inputs))
});