import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} First_Run_What_TitleInputs */

const en_first_run_what_title = /** @type {(inputs: First_Run_What_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything shown is simulated`)
};

const de_first_run_what_title = /** @type {(inputs: First_Run_What_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles Gezeigte ist simuliert`)
};

/**
* | output |
* | --- |
* | "Everything shown is simulated" |
*
* @param {First_Run_What_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const first_run_what_title = /** @type {((inputs?: First_Run_What_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<First_Run_What_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_first_run_what_title(inputs)
	return pseudo(locale, en_first_run_what_title(inputs))
});