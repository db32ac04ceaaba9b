import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_MoreInputs */

const en_physiology_more = /** @type {(inputs: Physiology_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`More numbers`)
};

const de_physiology_more = /** @type {(inputs: Physiology_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weitere Zahlen`)
};

/**
* | output |
* | --- |
* | "More numbers" |
*
* @param {Physiology_MoreInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_more = /** @type {((inputs?: Physiology_MoreInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_MoreInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_more(inputs)
	return pseudo(locale, en_physiology_more(inputs))
});