import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_Count_QuarantinedInputs */

const en_import_count_quarantined = /** @type {(inputs: Import_Count_QuarantinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`to be checked`)
};

const de_import_count_quarantined = /** @type {(inputs: Import_Count_QuarantinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`zu prüfen`)
};

/**
* | output |
* | --- |
* | "to be checked" |
*
* @param {Import_Count_QuarantinedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_count_quarantined = /** @type {((inputs?: Import_Count_QuarantinedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_Count_QuarantinedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_count_quarantined(inputs)
	return pseudo(locale, en_import_count_quarantined(inputs))
});