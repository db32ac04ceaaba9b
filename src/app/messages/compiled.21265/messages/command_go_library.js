import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_Go_LibraryInputs */

const en_command_go_library = /** @type {(inputs: Command_Go_LibraryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go to the twins`)
};

const de_command_go_library = /** @type {(inputs: Command_Go_LibraryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zu den Zwillingen`)
};

/**
* | output |
* | --- |
* | "Go to the twins" |
*
* @param {Command_Go_LibraryInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_go_library = /** @type {((inputs?: Command_Go_LibraryInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_Go_LibraryInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_go_library(inputs)
	return pseudo(locale, en_command_go_library(inputs))
});