import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_WaitInputs */

const en_error_vault_wait = /** @type {(inputs: Error_Vault_WaitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Too many wrong attempts. Wait a little before the next.`)
};

const de_error_vault_wait = /** @type {(inputs: Error_Vault_WaitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zu viele falsche Versuche. Bitte warten Sie etwas vor dem nächsten.`)
};

/**
* | output |
* | --- |
* | "Too many wrong attempts. Wait a little before the next." |
*
* @param {Error_Vault_WaitInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_wait = /** @type {((inputs?: Error_Vault_WaitInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_WaitInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_wait(inputs)
	return pseudo(locale, en_error_vault_wait(inputs))
});