import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_FewerInputs */

const en_physiology_fewer = /** @type {(inputs: Physiology_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fewer numbers`)
};

const de_physiology_fewer = /** @type {(inputs: Physiology_FewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weniger Zahlen`)
};

/**
* | output |
* | --- |
* | "Fewer numbers" |
*
* @param {Physiology_FewerInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_fewer = /** @type {((inputs?: Physiology_FewerInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_FewerInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_fewer(inputs)
	return pseudo(locale, en_physiology_fewer(inputs))
});