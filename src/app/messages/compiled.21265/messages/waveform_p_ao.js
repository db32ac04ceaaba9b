import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Waveform_P_AoInputs */

const en_waveform_p_ao = /** @type {(inputs: Waveform_P_AoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arteries`)
};

const de_waveform_p_ao = /** @type {(inputs: Waveform_P_AoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arterien`)
};

/**
* | output |
* | --- |
* | "Arteries" |
*
* @param {Waveform_P_AoInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const waveform_p_ao = /** @type {((inputs?: Waveform_P_AoInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Waveform_P_AoInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_waveform_p_ao(inputs)
	return pseudo(locale, en_waveform_p_ao(inputs))
});