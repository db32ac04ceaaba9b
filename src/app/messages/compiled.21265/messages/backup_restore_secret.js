import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Backup_Restore_SecretInputs */

const en_backup_restore_secret = /** @type {(inputs: Backup_Restore_SecretInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase of that backup`)
};

const de_backup_restore_secret = /** @type {(inputs: Backup_Restore_SecretInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase dieser Sicherung`)
};

/**
* | output |
* | --- |
* | "Passphrase of that backup" |
*
* @param {Backup_Restore_SecretInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const backup_restore_secret = /** @type {((inputs?: Backup_Restore_SecretInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Backup_Restore_SecretInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_backup_restore_secret(inputs)
	return pseudo(locale, en_backup_restore_secret(inputs))
});