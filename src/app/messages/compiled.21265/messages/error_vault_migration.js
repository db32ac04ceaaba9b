import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_MigrationInputs */

const en_error_vault_migration = /** @type {(inputs: Error_Vault_MigrationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The stored records could not be brought up to date. Nothing was lost; try again.`)
};

const de_error_vault_migration = /** @type {(inputs: Error_Vault_MigrationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die gespeicherten Akten konnten nicht auf den neuen Stand gebracht werden. Nichts ging verloren; versuchen Sie es erneut.`)
};

/**
* | output |
* | --- |
* | "The stored records could not be brought up to date. Nothing was lost; try again." |
*
* @param {Error_Vault_MigrationInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_migration = /** @type {((inputs?: Error_Vault_MigrationInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_MigrationInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_migration(inputs)
	return pseudo(locale, en_error_vault_migration(inputs))
});