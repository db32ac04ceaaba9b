import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Preset_TiltInputs */

const en_treatment_preset_tilt = /** @type {(inputs: Treatment_Preset_TiltInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standing up: tilt to 60 degrees`)
};

const de_treatment_preset_tilt = /** @type {(inputs: Treatment_Preset_TiltInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aufstehen: Kippen auf 60 Grad`)
};

/**
* | output |
* | --- |
* | "Standing up: tilt to 60 degrees" |
*
* @param {Treatment_Preset_TiltInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_preset_tilt = /** @type {((inputs?: Treatment_Preset_TiltInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Preset_TiltInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_preset_tilt(inputs)
	return pseudo(locale, en_treatment_preset_tilt(inputs))
});