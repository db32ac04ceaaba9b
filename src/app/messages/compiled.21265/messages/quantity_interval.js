import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Quantity_IntervalInputs */

const en_quantity_interval = /** @type {(inputs: Quantity_IntervalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`90 % interval`)
};

const de_quantity_interval = /** @type {(inputs: Quantity_IntervalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`90-%-Intervall`)
};

/**
* | output |
* | --- |
* | "90 % interval" |
*
* @param {Quantity_IntervalInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const quantity_interval = /** @type {((inputs?: Quantity_IntervalInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quantity_IntervalInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_quantity_interval(inputs)
	return pseudo(locale, en_quantity_interval(inputs))
});