import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_EmptyInputs */

const en_error_vault_empty = /** @type {(inputs: Error_Vault_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no vault on this device yet.`)
};

const de_error_vault_empty = /** @type {(inputs: Error_Vault_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Auf diesem Gerät gibt es noch keinen Tresor.`)
};

/**
* | output |
* | --- |
* | "There is no vault on this device yet." |
*
* @param {Error_Vault_EmptyInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_empty = /** @type {((inputs?: Error_Vault_EmptyInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_EmptyInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_empty(inputs)
	return pseudo(locale, en_error_vault_empty(inputs))
});