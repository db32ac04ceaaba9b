import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Import_RunningInputs */

const en_import_running = /** @type {(inputs: Import_RunningInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reading ${i?.file}`)
};

const de_import_running = /** @type {(inputs: Import_RunningInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} wird gelesen`)
};

/**
* | output |
* | --- |
* | "Reading {file}" |
*
* @param {Import_RunningInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const import_running = /** @type {((inputs: Import_RunningInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Import_RunningInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_import_running(inputs)
	return pseudo(locale, en_import_running(inputs))
});