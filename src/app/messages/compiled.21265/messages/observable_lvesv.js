import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_LvesvInputs */

const en_observable_lvesv = /** @type {(inputs: Observable_LvesvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left ventricle, emptied`)
};

const de_observable_lvesv = /** @type {(inputs: Observable_LvesvInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Linke Kammer, entleert`)
};

/**
* | output |
* | --- |
* | "Left ventricle, emptied" |
*
* @param {Observable_LvesvInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_lvesv = /** @type {((inputs?: Observable_LvesvInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_LvesvInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_lvesv(inputs)
	return pseudo(locale, en_observable_lvesv(inputs))
});