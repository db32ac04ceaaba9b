import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ part: NonNullable<unknown>, percent: NonNullable<unknown> }} Physiology_Scrub_TextInputs */

const en_physiology_scrub_text = /** @type {(inputs: Physiology_Scrub_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.part}, ${i?.percent} % of the beat`)
};

const de_physiology_scrub_text = /** @type {(inputs: Physiology_Scrub_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.part}, ${i?.percent} % des Schlags`)
};

/**
* | output |
* | --- |
* | "{part}, {percent} % of the beat" |
*
* @param {Physiology_Scrub_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_scrub_text = /** @type {((inputs: Physiology_Scrub_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_Scrub_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_scrub_text(inputs)
	return pseudo(locale, en_physiology_scrub_text(inputs))
});