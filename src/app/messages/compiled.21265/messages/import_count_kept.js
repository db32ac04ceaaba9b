import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_Count_KeptInputs */

const en_import_count_kept = /** @type {(inputs: Import_Count_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`kept, not used`)
};

const de_import_count_kept = /** @type {(inputs: Import_Count_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`behalten, nicht genutzt`)
};

/**
* | output |
* | --- |
* | "kept, not used" |
*
* @param {Import_Count_KeptInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_count_kept = /** @type {((inputs?: Import_Count_KeptInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_Count_KeptInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_count_kept(inputs)
	return pseudo(locale, en_import_count_kept(inputs))
});