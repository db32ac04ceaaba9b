import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_Go_SettingsInputs */

const en_command_go_settings = /** @type {(inputs: Command_Go_SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open settings`)
};

const de_command_go_settings = /** @type {(inputs: Command_Go_SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Einstellungen öffnen`)
};

/**
* | output |
* | --- |
* | "Open settings" |
*
* @param {Command_Go_SettingsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_go_settings = /** @type {((inputs?: Command_Go_SettingsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_Go_SettingsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_go_settings(inputs)
	return pseudo(locale, en_command_go_settings(inputs))
});