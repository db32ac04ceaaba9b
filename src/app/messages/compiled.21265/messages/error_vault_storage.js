import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_StorageInputs */

const en_error_vault_storage = /** @type {(inputs: Error_Vault_StorageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The browser's storage cannot be reached. In a private window it may be switched off.`)
};

const de_error_vault_storage = /** @type {(inputs: Error_Vault_StorageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Speicher des Browsers ist nicht erreichbar. In einem privaten Fenster kann er abgeschaltet sein.`)
};

/**
* | output |
* | --- |
* | "The browser's storage cannot be reached. In a private window it may be switched off." |
*
* @param {Error_Vault_StorageInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_storage = /** @type {((inputs?: Error_Vault_StorageInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_StorageInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_storage(inputs)
	return pseudo(locale, en_error_vault_storage(inputs))
});