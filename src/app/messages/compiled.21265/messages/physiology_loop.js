import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_LoopInputs */

const en_physiology_loop = /** @type {(inputs: Physiology_LoopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pressure and volume`)
};

const de_physiology_loop = /** @type {(inputs: Physiology_LoopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Druck und Volumen`)
};

/**
* | output |
* | --- |
* | "Pressure and volume" |
*
* @param {Physiology_LoopInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_loop = /** @type {((inputs?: Physiology_LoopInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_LoopInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_loop(inputs)
	return pseudo(locale, en_physiology_loop(inputs))
});