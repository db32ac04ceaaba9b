import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_NewerInputs */

const en_error_vault_newer = /** @type {(inputs: Error_Vault_NewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These records were written by a newer version of Soma. Reload to get it; nothing was changed.`)
};

const de_error_vault_newer = /** @type {(inputs: Error_Vault_NewerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diese Akten wurden von einer neueren Version von Soma geschrieben. Laden Sie neu, um sie zu erhalten; es wurde nichts verändert.`)
};

/**
* | output |
* | --- |
* | "These records were written by a newer version of Soma. Reload to get it; nothing was changed." |
*
* @param {Error_Vault_NewerInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_newer = /** @type {((inputs?: Error_Vault_NewerInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_NewerInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_newer(inputs)
	return pseudo(locale, en_error_vault_newer(inputs))
});