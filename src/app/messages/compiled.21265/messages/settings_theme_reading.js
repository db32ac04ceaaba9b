import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_Theme_ReadingInputs */

const en_settings_theme_reading = /** @type {(inputs: Settings_Theme_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Near-black and without colour of its own, for a darkened room with images.`)
};

const de_settings_theme_reading = /** @type {(inputs: Settings_Theme_ReadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fast schwarz und ohne eigene Farbe, für einen abgedunkelten Raum mit Bildern.`)
};

/**
* | output |
* | --- |
* | "Near-black and without colour of its own, for a darkened room with images." |
*
* @param {Settings_Theme_ReadingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_theme_reading = /** @type {((inputs?: Settings_Theme_ReadingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_Theme_ReadingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_theme_reading(inputs)
	return pseudo(locale, en_settings_theme_reading(inputs))
});