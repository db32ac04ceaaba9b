import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_BledInputs */

const en_observable_bled = /** @type {(inputs: Observable_BledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blood lost`)
};

const de_observable_bled = /** @type {(inputs: Observable_BledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verlorenes Blut`)
};

/**
* | output |
* | --- |
* | "Blood lost" |
*
* @param {Observable_BledInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_bled = /** @type {((inputs?: Observable_BledInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_BledInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_bled(inputs)
	return pseudo(locale, en_observable_bled(inputs))
});