import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kept_DuplicateInputs */

const en_kept_duplicate = /** @type {(inputs: Kept_DuplicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The same measurement, time and value was there already.`)
};

const de_kept_duplicate = /** @type {(inputs: Kept_DuplicateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dieselbe Messung mit gleicher Zeit und gleichem Wert war schon da.`)
};

/**
* | output |
* | --- |
* | "The same measurement, time and value was there already." |
*
* @param {Kept_DuplicateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const kept_duplicate = /** @type {((inputs?: Kept_DuplicateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kept_DuplicateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_kept_duplicate(inputs)
	return pseudo(locale, en_kept_duplicate(inputs))
});