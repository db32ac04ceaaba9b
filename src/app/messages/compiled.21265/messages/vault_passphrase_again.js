import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Vault_Passphrase_AgainInputs */

const en_vault_passphrase_again = /** @type {(inputs: Vault_Passphrase_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase, once more`)
};

const de_vault_passphrase_again = /** @type {(inputs: Vault_Passphrase_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase wiederholen`)
};

/**
* | output |
* | --- |
* | "Passphrase, once more" |
*
* @param {Vault_Passphrase_AgainInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const vault_passphrase_again = /** @type {((inputs?: Vault_Passphrase_AgainInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Vault_Passphrase_AgainInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_vault_passphrase_again(inputs)
	return pseudo(locale, en_vault_passphrase_again(inputs))
});