import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_EfInputs */

const en_observable_ef = /** @type {(inputs: Observable_EfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ejection fraction`)
};

const de_observable_ef = /** @type {(inputs: Observable_EfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Auswurffraktion`)
};

/**
* | output |
* | --- |
* | "Ejection fraction" |
*
* @param {Observable_EfInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_ef = /** @type {((inputs?: Observable_EfInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_EfInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_ef(inputs)
	return pseudo(locale, en_observable_ef(inputs))
});