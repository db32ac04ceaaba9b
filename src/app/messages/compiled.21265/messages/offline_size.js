import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ done: NonNullable<unknown>, total: NonNullable<unknown>, files: NonNullable<unknown> }} Offline_SizeInputs */

const en_offline_size = /** @type {(inputs: Offline_SizeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} of ${i?.total} in ${i?.files} files`)
};

const de_offline_size = /** @type {(inputs: Offline_SizeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} von ${i?.total} in ${i?.files} Dateien`)
};

/**
* | output |
* | --- |
* | "{done} of {total} in {files} files" |
*
* @param {Offline_SizeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const offline_size = /** @type {((inputs: Offline_SizeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offline_SizeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_offline_size(inputs)
	return pseudo(locale, en_offline_size(inputs))
});