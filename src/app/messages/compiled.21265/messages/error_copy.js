import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_CopyInputs */

const en_error_copy = /** @type {(inputs: Error_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy details`)
};

const de_error_copy = /** @type {(inputs: Error_CopyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Einzelheiten kopieren`)
};

/**
* | output |
* | --- |
* | "Copy details" |
*
* @param {Error_CopyInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_copy = /** @type {((inputs?: Error_CopyInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_CopyInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_copy(inputs)
	return pseudo(locale, en_error_copy(inputs))
});