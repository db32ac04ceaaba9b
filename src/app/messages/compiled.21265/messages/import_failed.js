import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Import_FailedInputs */

const en_import_failed = /** @type {(inputs: Import_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The import stopped.`)
};

const de_import_failed = /** @type {(inputs: Import_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Import wurde abgebrochen.`)
};

/**
* | output |
* | --- |
* | "The import stopped." |
*
* @param {Import_FailedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_failed = /** @type {((inputs?: Import_FailedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_FailedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_failed(inputs)
	return pseudo(locale, en_import_failed(inputs))
});