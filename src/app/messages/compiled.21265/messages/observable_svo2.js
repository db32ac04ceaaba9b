import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Svo2Inputs */

const en_observable_svo2 = /** @type {(inputs: Observable_Svo2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mixed venous oxygen saturation`)
};

const de_observable_svo2 = /** @type {(inputs: Observable_Svo2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gemischtvenöse Sauerstoffsättigung`)
};

/**
* | output |
* | --- |
* | "Mixed venous oxygen saturation" |
*
* @param {Observable_Svo2Inputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_svo2 = /** @type {((inputs?: Observable_Svo2Inputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Svo2Inputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_svo2(inputs)
	return pseudo(locale, en_observable_svo2(inputs))
});