import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Treatment_PresetsInputs */

const en_treatment_presets = /** @type {(inputs: Treatment_PresetsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Examples`)
};

const de_treatment_presets = /** @type {(inputs: Treatment_PresetsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beispiele`)
};

/**
* | output |
* | --- |
* | "Examples" |
*
* @param {Treatment_PresetsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const treatment_presets = /** @type {((inputs?: Treatment_PresetsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Treatment_PresetsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_treatment_presets(inputs)
	return pseudo(locale, en_treatment_presets(inputs))
});