import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plain_Heart_SampleInputs */

const en_plain_heart_sample = /** @type {(inputs: Plain_Heart_SampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A computer built this heart from an example record. It belongs to no real person.`)
};

const de_plain_heart_sample = /** @type {(inputs: Plain_Heart_SampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ein Computer hat dieses Herz aus einer Beispiel-Akte gebaut. Es gehört zu keinem wirklichen Menschen.`)
};

/**
* | output |
* | --- |
* | "A computer built this heart from an example record. It belongs to no real person." |
*
* @param {Plain_Heart_SampleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const plain_heart_sample = /** @type {((inputs?: Plain_Heart_SampleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plain_Heart_SampleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_plain_heart_sample(inputs)
	return pseudo(locale, en_plain_heart_sample(inputs))
});