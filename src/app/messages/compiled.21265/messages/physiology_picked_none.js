import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Picked_NoneInputs */

const en_physiology_picked_none = /** @type {(inputs: Physiology_Picked_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This model has no number of its own for this structure.`)
};

const de_physiology_picked_none = /** @type {(inputs: Physiology_Picked_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dieses Modell hat für diese Struktur keine eigene Zahl.`)
};

/**
* | output |
* | --- |
* | "This model has no number of its own for this structure." |
*
* @param {Physiology_Picked_NoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_picked_none = /** @type {((inputs?: Physiology_Picked_NoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Picked_NoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_picked_none(inputs)
	return pseudo(locale, en_physiology_picked_none(inputs))
});