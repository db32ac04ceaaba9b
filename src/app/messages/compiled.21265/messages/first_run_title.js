import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} First_Run_TitleInputs */

const en_first_run_title = /** @type {(inputs: First_Run_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welcome to Soma`)
};

const de_first_run_title = /** @type {(inputs: First_Run_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Willkommen bei Soma`)
};

/**
* | output |
* | --- |
* | "Welcome to Soma" |
*
* @param {First_Run_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const first_run_title = /** @type {((inputs?: First_Run_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<First_Run_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_first_run_title(inputs)
	return pseudo(locale, en_first_run_title(inputs))
});