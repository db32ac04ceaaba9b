import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Density_ComfortableInputs */

const en_density_comfortable = /** @type {(inputs: Density_ComfortableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Comfortable`)
};

const de_density_comfortable = /** @type {(inputs: Density_ComfortableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bequem`)
};

/**
* | output |
* | --- |
* | "Comfortable" |
*
* @param {Density_ComfortableInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const density_comfortable = /** @type {((inputs?: Density_ComfortableInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Density_ComfortableInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_density_comfortable(inputs)
	return pseudo(locale, en_density_comfortable(inputs))
});