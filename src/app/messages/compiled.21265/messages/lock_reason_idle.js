import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lock_Reason_IdleInputs */

const en_lock_reason_idle = /** @type {(inputs: Lock_Reason_IdleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It locked itself because nobody was here.`)
};

const de_lock_reason_idle = /** @type {(inputs: Lock_Reason_IdleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es hat sich selbst gesperrt, weil niemand hier war.`)
};

/**
* | output |
* | --- |
* | "It locked itself because nobody was here." |
*
* @param {Lock_Reason_IdleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lock_reason_idle = /** @type {((inputs?: Lock_Reason_IdleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lock_Reason_IdleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lock_reason_idle(inputs)
	return pseudo(locale, en_lock_reason_idle(inputs))
});