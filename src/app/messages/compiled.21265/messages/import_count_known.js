import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_Count_KnownInputs */

const en_import_count_known = /** @type {(inputs: Import_Count_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`known already`)
};

const de_import_count_known = /** @type {(inputs: Import_Count_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`schon bekannt`)
};

/**
* | output |
* | --- |
* | "known already" |
*
* @param {Import_Count_KnownInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_count_known = /** @type {((inputs?: Import_Count_KnownInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_Count_KnownInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_count_known(inputs)
	return pseudo(locale, en_import_count_known(inputs))
});