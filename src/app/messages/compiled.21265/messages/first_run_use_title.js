import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} First_Run_Use_TitleInputs */

const en_first_run_use_title = /** @type {(inputs: First_Run_Use_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is not a medical device`)
};

const de_first_run_use_title = /** @type {(inputs: First_Run_Use_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es ist kein Medizinprodukt`)
};

/**
* | output |
* | --- |
* | "It is not a medical device" |
*
* @param {First_Run_Use_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const first_run_use_title = /** @type {((inputs?: First_Run_Use_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<First_Run_Use_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_first_run_use_title(inputs)
	return pseudo(locale, en_first_run_use_title(inputs))
});