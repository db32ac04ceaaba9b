import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Preset_Bleed_SalineInputs */

const en_treatment_preset_bleed_saline = /** @type {(inputs: Treatment_Preset_Bleed_SalineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`20 % blood loss, then 500 mL saline`)
};

const de_treatment_preset_bleed_saline = /** @type {(inputs: Treatment_Preset_Bleed_SalineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`20 % Blutverlust, dann 500 mL Kochsalzlösung`)
};

/**
* | output |
* | --- |
* | "20 % blood loss, then 500 mL saline" |
*
* @param {Treatment_Preset_Bleed_SalineInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_preset_bleed_saline = /** @type {((inputs?: Treatment_Preset_Bleed_SalineInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Preset_Bleed_SalineInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_preset_bleed_saline(inputs)
	return pseudo(locale, en_treatment_preset_bleed_saline(inputs))
});