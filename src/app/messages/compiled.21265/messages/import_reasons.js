import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_ReasonsInputs */

const en_import_reasons = /** @type {(inputs: Import_ReasonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why some were not used`)
};

const de_import_reasons = /** @type {(inputs: Import_ReasonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Warum manches nicht genutzt wird`)
};

/**
* | output |
* | --- |
* | "Why some were not used" |
*
* @param {Import_ReasonsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_reasons = /** @type {((inputs?: Import_ReasonsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_ReasonsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_reasons(inputs)
	return pseudo(locale, en_import_reasons(inputs))
});