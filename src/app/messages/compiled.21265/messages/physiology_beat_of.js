import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ at: NonNullable<unknown>, of: NonNullable<unknown> }} Physiology_Beat_OfInputs */

const en_physiology_beat_of = /** @type {(inputs: Physiology_Beat_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.at} of ${i?.of} s`)
};

const de_physiology_beat_of = /** @type {(inputs: Physiology_Beat_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.at} von ${i?.of} s`)
};

/**
* | output |
* | --- |
* | "{at} of {of} s" |
*
* @param {Physiology_Beat_OfInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_beat_of = /** @type {((inputs: Physiology_Beat_OfInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Beat_OfInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_beat_of(inputs)
	return pseudo(locale, en_physiology_beat_of(inputs))
});