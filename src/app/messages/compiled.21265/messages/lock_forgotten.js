import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lock_ForgottenInputs */

const en_lock_forgotten = /** @type {(inputs: Lock_ForgottenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I have neither of them`)
};

const de_lock_forgotten = /** @type {(inputs: Lock_ForgottenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ich habe beides nicht mehr`)
};

/**
* | output |
* | --- |
* | "I have neither of them" |
*
* @param {Lock_ForgottenInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lock_forgotten = /** @type {((inputs?: Lock_ForgottenInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lock_ForgottenInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lock_forgotten(inputs)
	return pseudo(locale, en_lock_forgotten(inputs))
});