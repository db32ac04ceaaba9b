import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_CutInputs */

const en_physiology_cut = /** @type {(inputs: Physiology_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cut open`)
};

const de_physiology_cut = /** @type {(inputs: Physiology_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aufschneiden`)
};

/**
* | output |
* | --- |
* | "Cut open" |
*
* @param {Physiology_CutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_cut = /** @type {((inputs?: Physiology_CutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_CutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_cut(inputs)
	return pseudo(locale, en_physiology_cut(inputs))
});