import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Command_SpeedInputs */

const en_physiology_command_speed = /** @type {(inputs: Physiology_Command_SpeedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set the speed of the heart`)
};

const de_physiology_command_speed = /** @type {(inputs: Physiology_Command_SpeedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tempo des Herzens einstellen`)
};

/**
* | output |
* | --- |
* | "Set the speed of the heart" |
*
* @param {Physiology_Command_SpeedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_command_speed = /** @type {((inputs?: Physiology_Command_SpeedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Command_SpeedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_command_speed(inputs)
	return pseudo(locale, en_physiology_command_speed(inputs))
});