import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Backup_PassphraseInputs */

const en_backup_passphrase = /** @type {(inputs: Backup_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase for the backup`)
};

const de_backup_passphrase = /** @type {(inputs: Backup_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase für die Sicherung`)
};

/**
* | output |
* | --- |
* | "Passphrase for the backup" |
*
* @param {Backup_PassphraseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const backup_passphrase = /** @type {((inputs?: Backup_PassphraseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Backup_PassphraseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_backup_passphrase(inputs)
	return pseudo(locale, en_backup_passphrase(inputs))
});