import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Waveform_P_PaInputs */

const en_waveform_p_pa = /** @type {(inputs: Waveform_P_PaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lung artery`)
};

const de_waveform_p_pa = /** @type {(inputs: Waveform_P_PaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lungenarterie`)
};

/**
* | output |
* | --- |
* | "Lung artery" |
*
* @param {Waveform_P_PaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const waveform_p_pa = /** @type {((inputs?: Waveform_P_PaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Waveform_P_PaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_waveform_p_pa(inputs)
	return pseudo(locale, en_waveform_p_pa(inputs))
});