import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_InfusedInputs */

const en_observable_infused = /** @type {(inputs: Observable_InfusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fluid given`)
};

const de_observable_infused = /** @type {(inputs: Observable_InfusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gegebene Flüssigkeit`)
};

/**
* | output |
* | --- |
* | "Fluid given" |
*
* @param {Observable_InfusedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_infused = /** @type {((inputs?: Observable_InfusedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_InfusedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_infused(inputs)
	return pseudo(locale, en_observable_infused(inputs))
});