import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Waveform_P_LvInputs */

const en_waveform_p_lv = /** @type {(inputs: Waveform_P_LvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left ventricle`)
};

const de_waveform_p_lv = /** @type {(inputs: Waveform_P_LvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Linke Kammer`)
};

/**
* | output |
* | --- |
* | "Left ventricle" |
*
* @param {Waveform_P_LvInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const waveform_p_lv = /** @type {((inputs?: Waveform_P_LvInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Waveform_P_LvInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_waveform_p_lv(inputs)
	return pseudo(locale, en_waveform_p_lv(inputs))
});