import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ low: NonNullable<unknown>, high: NonNullable<unknown> }} Basis_IntervalInputs */

const en_basis_interval = /** @type {(inputs: Basis_IntervalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`9 in 10 simulated bodies lie between ${i?.low} and ${i?.high}`)
};

const de_basis_interval = /** @type {(inputs: Basis_IntervalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`9 von 10 simulierten Körpern liegen zwischen ${i?.low} und ${i?.high}`)
};

/**
* | output |
* | --- |
* | "9 in 10 simulated bodies lie between {low} and {high}" |
*
* @param {Basis_IntervalInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const basis_interval = /** @type {((inputs: Basis_IntervalInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Basis_IntervalInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_basis_interval(inputs)
	return pseudo(locale, en_basis_interval(inputs))
});