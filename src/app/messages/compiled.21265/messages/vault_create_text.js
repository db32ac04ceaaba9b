import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Vault_Create_TextInputs */

const en_vault_create_text = /** @type {(inputs: Vault_Create_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your records are encrypted on this device under a passphrase. It is not sent anywhere and nobody can reset it.`)
};

const de_vault_create_text = /** @type {(inputs: Vault_Create_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ihre Akten werden auf diesem Gerät unter einer Passphrase verschlüsselt. Sie wird nirgendwohin geschickt, und niemand kann sie zurücksetzen.`)
};

/**
* | output |
* | --- |
* | "Your records are encrypted on this device under a passphrase. It is not sent anywhere and nobody can reset it." |
*
* @param {Vault_Create_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const vault_create_text = /** @type {((inputs?: Vault_Create_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Vault_Create_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_vault_create_text(inputs)
	return pseudo(locale, en_vault_create_text(inputs))
});