import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lock_Use_RecoveryInputs */

const en_lock_use_recovery = /** @type {(inputs: Lock_Use_RecoveryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use the recovery code instead`)
};

const de_lock_use_recovery = /** @type {(inputs: Lock_Use_RecoveryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stattdessen den Wiederherstellungscode verwenden`)
};

/**
* | output |
* | --- |
* | "Use the recovery code instead" |
*
* @param {Lock_Use_RecoveryInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lock_use_recovery = /** @type {((inputs?: Lock_Use_RecoveryInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lock_Use_RecoveryInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lock_use_recovery(inputs)
	return pseudo(locale, en_lock_use_recovery(inputs))
});