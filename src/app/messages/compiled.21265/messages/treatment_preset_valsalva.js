import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_Preset_ValsalvaInputs */

const en_treatment_preset_valsalva = /** @type {(inputs: Treatment_Preset_ValsalvaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Valsalva manoeuvre, 15 s`)
};

const de_treatment_preset_valsalva = /** @type {(inputs: Treatment_Preset_ValsalvaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Valsalva-Manöver, 15 s`)
};

/**
* | output |
* | --- |
* | "Valsalva manoeuvre, 15 s" |
*
* @param {Treatment_Preset_ValsalvaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_preset_valsalva = /** @type {((inputs?: Treatment_Preset_ValsalvaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_Preset_ValsalvaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_preset_valsalva(inputs)
	return pseudo(locale, en_treatment_preset_valsalva(inputs))
});