import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Quantity_Not_IdentifiedInputs */

const en_quantity_not_identified = /** @type {(inputs: Quantity_Not_IdentifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not identified by this data`)
};

const de_quantity_not_identified = /** @type {(inputs: Quantity_Not_IdentifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`durch diese Daten nicht bestimmt`)
};

/**
* | output |
* | --- |
* | "not identified by this data" |
*
* @param {Quantity_Not_IdentifiedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const quantity_not_identified = /** @type {((inputs?: Quantity_Not_IdentifiedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Quantity_Not_IdentifiedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_quantity_not_identified(inputs)
	return pseudo(locale, en_quantity_not_identified(inputs))
});