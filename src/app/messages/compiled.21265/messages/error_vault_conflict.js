import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_ConflictInputs */

const en_error_vault_conflict = /** @type {(inputs: Error_Vault_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This was changed in another tab meanwhile. Your change was not saved; look at the newer version first.`)
};

const de_error_vault_conflict = /** @type {(inputs: Error_Vault_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dies wurde inzwischen in einem anderen Tab geändert. Ihre Änderung wurde nicht gespeichert; sehen Sie sich zuerst die neuere Fassung an.`)
};

/**
* | output |
* | --- |
* | "This was changed in another tab meanwhile. Your change was not saved; look at the newer version first." |
*
* @param {Error_Vault_ConflictInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_conflict = /** @type {((inputs?: Error_Vault_ConflictInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_ConflictInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_conflict(inputs)
	return pseudo(locale, en_error_vault_conflict(inputs))
});