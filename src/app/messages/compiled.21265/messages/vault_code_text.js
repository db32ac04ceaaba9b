import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Vault_Code_TextInputs */

const en_vault_code_text = /** @type {(inputs: Vault_Code_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Print it or write it down and keep it away from this device. It opens the vault when the passphrase is forgotten. It is shown only now.`)
};

const de_vault_code_text = /** @type {(inputs: Vault_Code_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drucken Sie ihn oder schreiben Sie ihn auf, und bewahren Sie ihn getrennt von diesem Gerät auf. Er öffnet den Tresor, wenn die Passphrase vergessen ist. Er wird nur jetzt angezeigt.`)
};

/**
* | output |
* | --- |
* | "Print it or write it down and keep it away from this device. It opens the vault when the passphrase is forgotten. It is shown only now." |
*
* @param {Vault_Code_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const vault_code_text = /** @type {((inputs?: Vault_Code_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Vault_Code_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_vault_code_text(inputs)
	return pseudo(locale, en_vault_code_text(inputs))
});