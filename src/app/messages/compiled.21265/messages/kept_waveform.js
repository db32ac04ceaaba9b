import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kept_WaveformInputs */

const en_kept_waveform = /** @type {(inputs: Kept_WaveformInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A recorded curve: kept, not used yet.`)
};

const de_kept_waveform = /** @type {(inputs: Kept_WaveformInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eine aufgezeichnete Kurve: behalten, noch nicht genutzt.`)
};

/**
* | output |
* | --- |
* | "A recorded curve: kept, not used yet." |
*
* @param {Kept_WaveformInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const kept_waveform = /** @type {((inputs?: Kept_WaveformInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kept_WaveformInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_kept_waveform(inputs)
	return pseudo(locale, en_kept_waveform(inputs))
});