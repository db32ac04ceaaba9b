import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_EraseInputs */

const en_error_vault_erase = /** @type {(inputs: Error_Vault_EraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not everything could be erased. Close the other tabs of Soma and try again.`)
};

const de_error_vault_erase = /** @type {(inputs: Error_Vault_EraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nicht alles konnte gelöscht werden. Schließen Sie andere Tabs von Soma und versuchen Sie es erneut.`)
};

/**
* | output |
* | --- |
* | "Not everything could be erased. Close the other tabs of Soma and try again." |
*
* @param {Error_Vault_EraseInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_erase = /** @type {((inputs?: Error_Vault_EraseInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_EraseInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_erase(inputs)
	return pseudo(locale, en_error_vault_erase(inputs))
});