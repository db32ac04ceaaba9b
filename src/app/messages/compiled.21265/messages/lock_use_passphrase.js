import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lock_Use_PassphraseInputs */

const en_lock_use_passphrase = /** @type {(inputs: Lock_Use_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use the passphrase instead`)
};

const de_lock_use_passphrase = /** @type {(inputs: Lock_Use_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stattdessen die Passphrase verwenden`)
};

/**
* | output |
* | --- |
* | "Use the passphrase instead" |
*
* @param {Lock_Use_PassphraseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lock_use_passphrase = /** @type {((inputs?: Lock_Use_PassphraseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lock_Use_PassphraseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lock_use_passphrase(inputs)
	return pseudo(locale, en_lock_use_passphrase(inputs))
});