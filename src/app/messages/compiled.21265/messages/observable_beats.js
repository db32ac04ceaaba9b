import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_BeatsInputs */

const en_observable_beats = /** @type {(inputs: Observable_BeatsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beats so far`)
};

const de_observable_beats = /** @type {(inputs: Observable_BeatsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schläge bisher`)
};

/**
* | output |
* | --- |
* | "Beats so far" |
*
* @param {Observable_BeatsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_beats = /** @type {((inputs?: Observable_BeatsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_BeatsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_beats(inputs)
	return pseudo(locale, en_observable_beats(inputs))
});