import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_WholeInputs */

const en_physiology_whole = /** @type {(inputs: Physiology_WholeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show the whole heart`)
};

const de_physiology_whole = /** @type {(inputs: Physiology_WholeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ganzes Herz zeigen`)
};

/**
* | output |
* | --- |
* | "Show the whole heart" |
*
* @param {Physiology_WholeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_whole = /** @type {((inputs?: Physiology_WholeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_WholeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_whole(inputs)
	return pseudo(locale, en_physiology_whole(inputs))
});