import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Waveform_P_LaInputs */

const en_waveform_p_la = /** @type {(inputs: Waveform_P_LaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left atrium`)
};

const de_waveform_p_la = /** @type {(inputs: Waveform_P_LaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Linker Vorhof`)
};

/**
* | output |
* | --- |
* | "Left atrium" |
*
* @param {Waveform_P_LaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const waveform_p_la = /** @type {((inputs?: Waveform_P_LaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Waveform_P_LaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_waveform_p_la(inputs)
	return pseudo(locale, en_waveform_p_la(inputs))
});