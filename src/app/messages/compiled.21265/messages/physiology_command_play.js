import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_Command_PlayInputs */

const en_physiology_command_play = /** @type {(inputs: Physiology_Command_PlayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Play or pause the heart`)
};

const de_physiology_command_play = /** @type {(inputs: Physiology_Command_PlayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Herz abspielen oder anhalten`)
};

/**
* | output |
* | --- |
* | "Play or pause the heart" |
*
* @param {Physiology_Command_PlayInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_command_play = /** @type {((inputs?: Physiology_Command_PlayInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Command_PlayInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_command_play(inputs)
	return pseudo(locale, en_physiology_command_play(inputs))
});