import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_No_BeatInputs */

const en_physiology_no_beat = /** @type {(inputs: Physiology_No_BeatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At rest no simulated heart of this twin beats. Check the data it was fitted to.`)
};

const de_physiology_no_beat = /** @type {(inputs: Physiology_No_BeatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In Ruhe schlägt kein simuliertes Herz dieses Zwillings. Prüfen Sie die Daten, an die es angepasst wurde.`)
};

/**
* | output |
* | --- |
* | "At rest no simulated heart of this twin beats. Check the data it was fitted to." |
*
* @param {Physiology_No_BeatInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_no_beat = /** @type {((inputs?: Physiology_No_BeatInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_No_BeatInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_no_beat(inputs)
	return pseudo(locale, en_physiology_no_beat(inputs))
});