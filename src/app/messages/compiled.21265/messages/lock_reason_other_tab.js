import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lock_Reason_Other_TabInputs */

const en_lock_reason_other_tab = /** @type {(inputs: Lock_Reason_Other_TabInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It was locked in another tab.`)
};

const de_lock_reason_other_tab = /** @type {(inputs: Lock_Reason_Other_TabInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es wurde in einem anderen Tab gesperrt.`)
};

/**
* | output |
* | --- |
* | "It was locked in another tab." |
*
* @param {Lock_Reason_Other_TabInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lock_reason_other_tab = /** @type {((inputs?: Lock_Reason_Other_TabInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lock_Reason_Other_TabInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lock_reason_other_tab(inputs)
	return pseudo(locale, en_lock_reason_other_tab(inputs))
});