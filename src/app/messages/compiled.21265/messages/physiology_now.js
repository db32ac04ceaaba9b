import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Physiology_NowInputs */

const en_physiology_now = /** @type {(inputs: Physiology_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Now, at rest`)
};

const de_physiology_now = /** @type {(inputs: Physiology_NowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jetzt, in Ruhe`)
};

/**
* | output |
* | --- |
* | "Now, at rest" |
*
* @param {Physiology_NowInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const physiology_now = /** @type {((inputs?: Physiology_NowInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Physiology_NowInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_physiology_now(inputs)
	return pseudo(locale, en_physiology_now(inputs))
});