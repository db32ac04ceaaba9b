import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Loop_PressureInputs */

const en_physiology_loop_pressure = /** @type {(inputs: Physiology_Loop_PressureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pressure, mmHg`)
};

const de_physiology_loop_pressure = /** @type {(inputs: Physiology_Loop_PressureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Druck, mmHg`)
};

/**
* | output |
* | --- |
* | "pressure, mmHg" |
*
* @param {Physiology_Loop_PressureInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_loop_pressure = /** @type {((inputs?: Physiology_Loop_PressureInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Loop_PressureInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_loop_pressure(inputs)
	return pseudo(locale, en_physiology_loop_pressure(inputs))
});