import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_Weak_PassphraseInputs */

const en_error_vault_weak_passphrase = /** @type {(inputs: Error_Vault_Weak_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This passphrase is too easy to guess. Take at least 12 characters, for instance four unrelated words.`)
};

const de_error_vault_weak_passphrase = /** @type {(inputs: Error_Vault_Weak_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diese Passphrase ist zu leicht zu erraten. Nehmen Sie mindestens 12 Zeichen, zum Beispiel vier Wörter ohne Zusammenhang.`)
};

/**
* | output |
* | --- |
* | "This passphrase is too easy to guess. Take at least 12 characters, for instance four unrelated words." |
*
* @param {Error_Vault_Weak_PassphraseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_weak_passphrase = /** @type {((inputs?: Error_Vault_Weak_PassphraseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_Weak_PassphraseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_weak_passphrase(inputs)
	return pseudo(locale, en_error_vault_weak_passphrase(inputs))
});