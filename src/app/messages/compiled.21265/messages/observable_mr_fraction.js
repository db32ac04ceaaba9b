import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Mr_FractionInputs */

const en_observable_mr_fraction = /** @type {(inputs: Observable_Mr_FractionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mitral regurgitant fraction`)
};

const de_observable_mr_fraction = /** @type {(inputs: Observable_Mr_FractionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regurgitationsfraktion der Mitralklappe`)
};

/**
* | output |
* | --- |
* | "Mitral regurgitant fraction" |
*
* @param {Observable_Mr_FractionInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_mr_fraction = /** @type {((inputs?: Observable_Mr_FractionInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Mr_FractionInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_mr_fraction(inputs)
	return pseudo(locale, en_observable_mr_fraction(inputs))
});