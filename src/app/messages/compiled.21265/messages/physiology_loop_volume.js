import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Loop_VolumeInputs */

const en_physiology_loop_volume = /** @type {(inputs: Physiology_Loop_VolumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`volume, mL`)
};

const de_physiology_loop_volume = /** @type {(inputs: Physiology_Loop_VolumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Volumen, mL`)
};

/**
* | output |
* | --- |
* | "volume, mL" |
*
* @param {Physiology_Loop_VolumeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_loop_volume = /** @type {((inputs?: Physiology_Loop_VolumeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Loop_VolumeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_loop_volume(inputs)
	return pseudo(locale, en_physiology_loop_volume(inputs))
});