import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rate: NonNullable<unknown> }} Plain_BeatsInputs */

const en_plain_beats = /** @type {(inputs: Plain_BeatsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It beats about ${i?.rate} times a minute.`)
};

const de_plain_beats = /** @type {(inputs: Plain_BeatsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Es schlägt etwa ${i?.rate}-mal in der Minute.`)
};

/**
* | output |
* | --- |
* | "It beats about {rate} times a minute." |
*
* @param {Plain_BeatsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_beats = /** @type {((inputs: Plain_BeatsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_BeatsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_beats(inputs)
	return pseudo(locale, en_plain_beats(inputs))
});