import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lock_SamplesInputs */

const en_lock_samples = /** @type {(inputs: Lock_SamplesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only look at the sample twins`)
};

const de_lock_samples = /** @type {(inputs: Lock_SamplesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nur die Beispielzwillinge ansehen`)
};

/**
* | output |
* | --- |
* | "Only look at the sample twins" |
*
* @param {Lock_SamplesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lock_samples = /** @type {((inputs?: Lock_SamplesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lock_SamplesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lock_samples(inputs)
	return pseudo(locale, en_lock_samples(inputs))
});