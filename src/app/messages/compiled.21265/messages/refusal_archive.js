import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_ArchiveInputs */

const en_refusal_archive = /** @type {(inputs: Refusal_ArchiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is an archive. Nothing was imported. Unpack it and drop the files inside.`)
};

const de_refusal_archive = /** @type {(inputs: Refusal_ArchiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dies ist ein Archiv. Es wurde nichts eingelesen. Entpacken Sie es und ziehen Sie die Dateien darin hierher.`)
};

/**
* | output |
* | --- |
* | "This is an archive. Nothing was imported. Unpack it and drop the files inside." |
*
* @param {Refusal_ArchiveInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_archive = /** @type {((inputs?: Refusal_ArchiveInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_ArchiveInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_archive(inputs)
	return pseudo(locale, en_refusal_archive(inputs))
});