import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_Units_AboutInputs */

const en_settings_units_about = /** @type {(inputs: Settings_Units_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only what is shown changes; what is stored stays as it was stated.`)
};

const de_settings_units_about = /** @type {(inputs: Settings_Units_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nur die Anzeige ändert sich; Gespeichertes bleibt, wie es angegeben wurde.`)
};

/**
* | output |
* | --- |
* | "Only what is shown changes; what is stored stays as it was stated." |
*
* @param {Settings_Units_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_units_about = /** @type {((inputs?: Settings_Units_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_Units_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_units_about(inputs)
	return pseudo(locale, en_settings_units_about(inputs))
});