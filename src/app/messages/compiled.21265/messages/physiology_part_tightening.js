import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Part_TighteningInputs */

const en_physiology_part_tightening = /** @type {(inputs: Physiology_Part_TighteningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ventricles tighten`)
};

const de_physiology_part_tightening = /** @type {(inputs: Physiology_Part_TighteningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kammern spannen sich an`)
};

/**
* | output |
* | --- |
* | "Ventricles tighten" |
*
* @param {Physiology_Part_TighteningInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_part_tightening = /** @type {((inputs?: Physiology_Part_TighteningInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Part_TighteningInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_part_tightening(inputs)
	return pseudo(locale, en_physiology_part_tightening(inputs))
});