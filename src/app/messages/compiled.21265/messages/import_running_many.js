import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown>, index: NonNullable<unknown>, count: NonNullable<unknown> }} Import_Running_ManyInputs */

const en_import_running_many = /** @type {(inputs: Import_Running_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reading ${i?.file} (${i?.index} of ${i?.count})`)
};

const de_import_running_many = /** @type {(inputs: Import_Running_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} wird gelesen (${i?.index} von ${i?.count})`)
};

/**
* | output |
* | --- |
* | "Reading {file} ({index} of {count})" |
*
* @param {Import_Running_ManyInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_running_many = /** @type {((inputs: Import_Running_ManyInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_Running_ManyInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_running_many(inputs)
	return pseudo(locale, en_import_running_many(inputs))
});