import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} First_Run_AcceptInputs */

const en_first_run_accept = /** @type {(inputs: First_Run_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I understand, continue`)
};

const de_first_run_accept = /** @type {(inputs: First_Run_AcceptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verstanden, weiter`)
};

/**
* | output |
* | --- |
* | "I understand, continue" |
*
* @param {First_Run_AcceptInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const first_run_accept = /** @type {((inputs?: First_Run_AcceptInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<First_Run_AcceptInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_first_run_accept(inputs)
	return pseudo(locale, en_first_run_accept(inputs))
});