import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_Count_MappedInputs */

const en_import_count_mapped = /** @type {(inputs: Import_Count_MappedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`used by models`)
};

const de_import_count_mapped = /** @type {(inputs: Import_Count_MappedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`für Modelle nutzbar`)
};

/**
* | output |
* | --- |
* | "used by models" |
*
* @param {Import_Count_MappedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_count_mapped = /** @type {((inputs?: Import_Count_MappedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_Count_MappedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_count_mapped(inputs)
	return pseudo(locale, en_import_count_mapped(inputs))
});