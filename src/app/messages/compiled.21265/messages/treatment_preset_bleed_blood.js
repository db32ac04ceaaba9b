import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Preset_Bleed_BloodInputs */

const en_treatment_preset_bleed_blood = /** @type {(inputs: Treatment_Preset_Bleed_BloodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`30 % blood loss, then a transfusion`)
};

const de_treatment_preset_bleed_blood = /** @type {(inputs: Treatment_Preset_Bleed_BloodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`30 % Blutverlust, dann eine Transfusion`)
};

/**
* | output |
* | --- |
* | "30 % blood loss, then a transfusion" |
*
* @param {Treatment_Preset_Bleed_BloodInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_preset_bleed_blood = /** @type {((inputs?: Treatment_Preset_Bleed_BloodInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Preset_Bleed_BloodInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_preset_bleed_blood(inputs)
	return pseudo(locale, en_treatment_preset_bleed_blood(inputs))
});