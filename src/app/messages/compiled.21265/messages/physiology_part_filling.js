import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Part_FillingInputs */

const en_physiology_part_filling = /** @type {(inputs: Physiology_Part_FillingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filling`)
};

const de_physiology_part_filling = /** @type {(inputs: Physiology_Part_FillingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Füllung`)
};

/**
* | output |
* | --- |
* | "Filling" |
*
* @param {Physiology_Part_FillingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_part_filling = /** @type {((inputs?: Physiology_Part_FillingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Part_FillingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_part_filling(inputs)
	return pseudo(locale, en_physiology_part_filling(inputs))
});