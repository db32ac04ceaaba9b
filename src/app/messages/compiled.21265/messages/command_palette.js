import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_PaletteInputs */

const en_command_palette = /** @type {(inputs: Command_PaletteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Commands`)
};

const de_command_palette = /** @type {(inputs: Command_PaletteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Befehle`)
};

/**
* | output |
* | --- |
* | "Commands" |
*
* @param {Command_PaletteInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_palette = /** @type {((inputs?: Command_PaletteInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_PaletteInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_palette(inputs)
	return pseudo(locale, en_command_palette(inputs))
});