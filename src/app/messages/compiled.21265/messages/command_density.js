import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_DensityInputs */

const en_command_density = /** @type {(inputs: Command_DensityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the text size`)
};

const de_command_density = /** @type {(inputs: Command_DensityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schriftgröße ändern`)
};

/**
* | output |
* | --- |
* | "Change the text size" |
*
* @param {Command_DensityInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_density = /** @type {((inputs?: Command_DensityInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_DensityInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_density(inputs)
	return pseudo(locale, en_command_density(inputs))
});