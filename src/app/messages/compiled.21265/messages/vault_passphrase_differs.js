import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Vault_Passphrase_DiffersInputs */

const en_vault_passphrase_differs = /** @type {(inputs: Vault_Passphrase_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The two are not the same.`)
};

const de_vault_passphrase_differs = /** @type {(inputs: Vault_Passphrase_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die beiden stimmen nicht überein.`)
};

/**
* | output |
* | --- |
* | "The two are not the same." |
*
* @param {Vault_Passphrase_DiffersInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const vault_passphrase_differs = /** @type {((inputs?: Vault_Passphrase_DiffersInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Vault_Passphrase_DiffersInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_vault_passphrase_differs(inputs)
	return pseudo(locale, en_vault_passphrase_differs(inputs))
});