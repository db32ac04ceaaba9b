import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_DensityInputs */

const en_settings_density = /** @type {(inputs: Settings_DensityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Text size`)
};

const de_settings_density = /** @type {(inputs: Settings_DensityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schriftgröße`)
};

/**
* | output |
* | --- |
* | "Text size" |
*
* @param {Settings_DensityInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_density = /** @type {((inputs?: Settings_DensityInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_DensityInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_density(inputs)
	return pseudo(locale, en_settings_density(inputs))
});