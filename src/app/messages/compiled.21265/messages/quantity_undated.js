import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Quantity_UndatedInputs */

const en_quantity_undated = /** @type {(inputs: Quantity_UndatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`undated`)
};

const de_quantity_undated = /** @type {(inputs: Quantity_UndatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ohne Datum`)
};

/**
* | output |
* | --- |
* | "undated" |
*
* @param {Quantity_UndatedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const quantity_undated = /** @type {((inputs?: Quantity_UndatedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quantity_UndatedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_quantity_undated(inputs)
	return pseudo(locale, en_quantity_undated(inputs))
});