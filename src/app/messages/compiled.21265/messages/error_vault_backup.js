import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_BackupInputs */

const en_error_vault_backup = /** @type {(inputs: Error_Vault_BackupInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not a backup Soma can read, or it is damaged. Nothing was changed.`)
};

const de_error_vault_backup = /** @type {(inputs: Error_Vault_BackupInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dies ist keine Sicherung, die Soma lesen kann, oder sie ist beschädigt. Es wurde nichts verändert.`)
};

/**
* | output |
* | --- |
* | "This is not a backup Soma can read, or it is damaged. Nothing was changed." |
*
* @param {Error_Vault_BackupInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_backup = /** @type {((inputs?: Error_Vault_BackupInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_BackupInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_backup(inputs)
	return pseudo(locale, en_error_vault_backup(inputs))
});