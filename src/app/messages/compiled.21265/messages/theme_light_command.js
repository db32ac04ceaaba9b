import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Theme_Light_CommandInputs */

const en_theme_light_command = /** @type {(inputs: Theme_Light_CommandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use the light theme`)
};

const de_theme_light_command = /** @type {(inputs: Theme_Light_CommandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Helle Farben verwenden`)
};

/**
* | output |
* | --- |
* | "Use the light theme" |
*
* @param {Theme_Light_CommandInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const theme_light_command = /** @type {((inputs?: Theme_Light_CommandInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Theme_Light_CommandInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_theme_light_command(inputs)
	return pseudo(locale, en_theme_light_command(inputs))
});