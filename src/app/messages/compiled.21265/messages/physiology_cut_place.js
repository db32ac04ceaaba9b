import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Cut_PlaceInputs */

const en_physiology_cut_place = /** @type {(inputs: Physiology_Cut_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Place of the cut`)
};

const de_physiology_cut_place = /** @type {(inputs: Physiology_Cut_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lage des Schnitts`)
};

/**
* | output |
* | --- |
* | "Place of the cut" |
*
* @param {Physiology_Cut_PlaceInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_cut_place = /** @type {((inputs?: Physiology_Cut_PlaceInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Cut_PlaceInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_cut_place(inputs)
	return pseudo(locale, en_physiology_cut_place(inputs))
});