import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Observable_Sao2Inputs */

const en_observable_sao2 = /** @type {(inputs: Observable_Sao2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arterial oxygen saturation`)
};

const de_observable_sao2 = /** @type {(inputs: Observable_Sao2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arterielle Sauerstoffsättigung`)
};

/**
* | output |
* | --- |
* | "Arterial oxygen saturation" |
*
* @param {Observable_Sao2Inputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const observable_sao2 = /** @type {((inputs?: Observable_Sao2Inputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Observable_Sao2Inputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_observable_sao2(inputs)
	return pseudo(locale, en_observable_sao2(inputs))
});