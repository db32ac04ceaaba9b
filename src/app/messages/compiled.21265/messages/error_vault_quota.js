import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_QuotaInputs */

const en_error_vault_quota = /** @type {(inputs: Error_Vault_QuotaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no space left. What was saved is safe; free some space and try again.`)
};

const de_error_vault_quota = /** @type {(inputs: Error_Vault_QuotaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Speicher ist voll. Gespeichertes ist sicher; schaffen Sie Platz und versuchen Sie es erneut.`)
};

/**
* | output |
* | --- |
* | "There is no space left. What was saved is safe; free some space and try again." |
*
* @param {Error_Vault_QuotaInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_quota = /** @type {((inputs?: Error_Vault_QuotaInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_QuotaInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_quota(inputs)
	return pseudo(locale, en_error_vault_quota(inputs))
});