import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_SettingsInputs */

const en_frame_settings = /** @type {(inputs: Frame_SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Settings`)
};

const de_frame_settings = /** @type {(inputs: Frame_SettingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Optionen`)
};

/**
* | output |
* | --- |
* | "Settings" |
*
* @param {Frame_SettingsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_settings = /** @type {((inputs?: Frame_SettingsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_SettingsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_settings(inputs)
	return pseudo(locale, en_frame_settings(inputs))
});