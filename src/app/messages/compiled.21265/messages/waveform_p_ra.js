import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Waveform_P_RaInputs */

const en_waveform_p_ra = /** @type {(inputs: Waveform_P_RaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Right atrium`)
};

const de_waveform_p_ra = /** @type {(inputs: Waveform_P_RaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rechter Vorhof`)
};

/**
* | output |
* | --- |
* | "Right atrium" |
*
* @param {Waveform_P_RaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const waveform_p_ra = /** @type {((inputs?: Waveform_P_RaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Waveform_P_RaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_waveform_p_ra(inputs)
	return pseudo(locale, en_waveform_p_ra(inputs))
});