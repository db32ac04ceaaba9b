import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_Erase_AboutInputs */

const en_settings_erase_about = /** @type {(inputs: Settings_Erase_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Removes the vault, every twin and every sample from this device.`)
};

const de_settings_erase_about = /** @type {(inputs: Settings_Erase_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Entfernt den Tresor, jeden Zwilling und jedes Beispiel von diesem Gerät.`)
};

/**
* | output |
* | --- |
* | "Removes the vault, every twin and every sample from this device." |
*
* @param {Settings_Erase_AboutInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_erase_about = /** @type {((inputs?: Settings_Erase_AboutInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_Erase_AboutInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_erase_about(inputs)
	return pseudo(locale, en_settings_erase_about(inputs))
});