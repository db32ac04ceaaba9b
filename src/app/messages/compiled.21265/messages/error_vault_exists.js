import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_ExistsInputs */

const en_error_vault_exists = /** @type {(inputs: Error_Vault_ExistsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is a vault on this device already. Nothing was changed.`)
};

const de_error_vault_exists = /** @type {(inputs: Error_Vault_ExistsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Auf diesem Gerät gibt es schon einen Tresor. Es wurde nichts verändert.`)
};

/**
* | output |
* | --- |
* | "There is a vault on this device already. Nothing was changed." |
*
* @param {Error_Vault_ExistsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_exists = /** @type {((inputs?: Error_Vault_ExistsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_ExistsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_exists(inputs)
	return pseudo(locale, en_error_vault_exists(inputs))
});