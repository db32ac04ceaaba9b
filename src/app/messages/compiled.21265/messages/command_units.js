import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_UnitsInputs */

const en_command_units = /** @type {(inputs: Command_UnitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the units`)
};

const de_command_units = /** @type {(inputs: Command_UnitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Einheiten ändern`)
};

/**
* | output |
* | --- |
* | "Change the units" |
*
* @param {Command_UnitsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_units = /** @type {((inputs?: Command_UnitsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_UnitsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_units(inputs)
	return pseudo(locale, en_command_units(inputs))
});