import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lock_PassphraseInputs */

const en_lock_passphrase = /** @type {(inputs: Lock_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase`)
};

const de_lock_passphrase = /** @type {(inputs: Lock_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase`)
};

/**
* | output |
* | --- |
* | "Passphrase" |
*
* @param {Lock_PassphraseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lock_passphrase = /** @type {((inputs?: Lock_PassphraseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lock_PassphraseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lock_passphrase(inputs)
	return pseudo(locale, en_lock_passphrase(inputs))
});