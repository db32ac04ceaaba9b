import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_Count_NewInputs */

const en_import_count_new = /** @type {(inputs: Import_Count_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`new`)
};

const de_import_count_new = /** @type {(inputs: Import_Count_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`neu`)
};

/**
* | output |
* | --- |
* | "new" |
*
* @param {Import_Count_NewInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_count_new = /** @type {((inputs?: Import_Count_NewInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_Count_NewInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_count_new(inputs)
	return pseudo(locale, en_import_count_new(inputs))
});