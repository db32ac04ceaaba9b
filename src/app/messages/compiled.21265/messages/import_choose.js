import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_ChooseInputs */

const en_import_choose = /** @type {(inputs: Import_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file speaks of more than one person. Nothing was imported yet. Whose record is it?`)
};

const de_import_choose = /** @type {(inputs: Import_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Datei handelt von mehreren Personen. Es wurde noch nichts eingelesen. Wessen Akte ist es?`)
};

/**
* | output |
* | --- |
* | "The file speaks of more than one person. Nothing was imported yet. Whose record is it?" |
*
* @param {Import_ChooseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_choose = /** @type {((inputs?: Import_ChooseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_ChooseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_choose(inputs)
	return pseudo(locale, en_import_choose(inputs))
});