import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Theme_System_CommandInputs */

const en_theme_system_command = /** @type {(inputs: Theme_System_CommandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use the device's theme`)
};

const de_theme_system_command = /** @type {(inputs: Theme_System_CommandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Farben des Geräts verwenden`)
};

/**
* | output |
* | --- |
* | "Use the device's theme" |
*
* @param {Theme_System_CommandInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const theme_system_command = /** @type {((inputs?: Theme_System_CommandInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Theme_System_CommandInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_theme_system_command(inputs)
	return pseudo(locale, en_theme_system_command(inputs))
});