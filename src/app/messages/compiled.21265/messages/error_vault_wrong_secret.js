import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_Wrong_SecretInputs */

const en_error_vault_wrong_secret = /** @type {(inputs: Error_Vault_Wrong_SecretInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That does not open it. Nothing was changed; try again.`)
};

const de_error_vault_wrong_secret = /** @type {(inputs: Error_Vault_Wrong_SecretInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Damit lässt er sich nicht öffnen. Es wurde nichts verändert; versuchen Sie es erneut.`)
};

/**
* | output |
* | --- |
* | "That does not open it. Nothing was changed; try again." |
*
* @param {Error_Vault_Wrong_SecretInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_wrong_secret = /** @type {((inputs?: Error_Vault_Wrong_SecretInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_Wrong_SecretInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_wrong_secret(inputs)
	return pseudo(locale, en_error_vault_wrong_secret(inputs))
});