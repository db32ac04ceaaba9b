import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Quantity_MeasuredInputs */

const en_quantity_measured = /** @type {(inputs: Quantity_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`measured`)
};

const de_quantity_measured = /** @type {(inputs: Quantity_MeasuredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gemessen`)
};

/**
* | output |
* | --- |
* | "measured" |
*
* @param {Quantity_MeasuredInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const quantity_measured = /** @type {((inputs?: Quantity_MeasuredInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quantity_MeasuredInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_quantity_measured(inputs)
	return pseudo(locale, en_quantity_measured(inputs))
});