import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Vault_PassphraseInputs */

const en_vault_passphrase = /** @type {(inputs: Vault_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase`)
};

const de_vault_passphrase = /** @type {(inputs: Vault_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase`)
};

/**
* | output |
* | --- |
* | "Passphrase" |
*
* @param {Vault_PassphraseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const vault_passphrase = /** @type {((inputs?: Vault_PassphraseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Vault_PassphraseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_vault_passphrase(inputs)
	return pseudo(locale, en_vault_passphrase(inputs))
});