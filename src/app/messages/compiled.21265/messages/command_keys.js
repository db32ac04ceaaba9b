import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_KeysInputs */

const en_command_keys = /** @type {(inputs: Command_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Show the keys`)
};

const de_command_keys = /** @type {(inputs: Command_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tasten anzeigen`)
};

/**
* | output |
* | --- |
* | "Show the keys" |
*
* @param {Command_KeysInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_keys = /** @type {((inputs?: Command_KeysInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_KeysInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_keys(inputs)
	return pseudo(locale, en_command_keys(inputs))
});