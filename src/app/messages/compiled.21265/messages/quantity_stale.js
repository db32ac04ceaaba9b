import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Quantity_StaleInputs */

const en_quantity_stale = /** @type {(inputs: Quantity_StaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`out of date`)
};

const de_quantity_stale = /** @type {(inputs: Quantity_StaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nicht mehr aktuell`)
};

/**
* | output |
* | --- |
* | "out of date" |
*
* @param {Quantity_StaleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const quantity_stale = /** @type {((inputs?: Quantity_StaleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quantity_StaleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_quantity_stale(inputs)
	return pseudo(locale, en_quantity_stale(inputs))
});