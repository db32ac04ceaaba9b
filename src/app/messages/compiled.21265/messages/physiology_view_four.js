import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_View_FourInputs */

const en_physiology_view_four = /** @type {(inputs: Physiology_View_FourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Four chambers`)
};

const de_physiology_view_four = /** @type {(inputs: Physiology_View_FourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vier Kammern`)
};

/**
* | output |
* | --- |
* | "Four chambers" |
*
* @param {Physiology_View_FourInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_view_four = /** @type {((inputs?: Physiology_View_FourInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_View_FourInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_view_four(inputs)
	return pseudo(locale, en_physiology_view_four(inputs))
});