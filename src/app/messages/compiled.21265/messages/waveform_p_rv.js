import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Waveform_P_RvInputs */

const en_waveform_p_rv = /** @type {(inputs: Waveform_P_RvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right ventricle`)
};

const de_waveform_p_rv = /** @type {(inputs: Waveform_P_RvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rechte Kammer`)
};

/**
* | output |
* | --- |
* | "Right ventricle" |
*
* @param {Waveform_P_RvInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const waveform_p_rv = /** @type {((inputs?: Waveform_P_RvInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Waveform_P_RvInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_waveform_p_rv(inputs)
	return pseudo(locale, en_waveform_p_rv(inputs))
});