import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_LockedInputs */

const en_error_vault_locked = /** @type {(inputs: Error_Vault_LockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The vault is locked. Unlock it and try again.`)
};

const de_error_vault_locked = /** @type {(inputs: Error_Vault_LockedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Tresor ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.`)
};

/**
* | output |
* | --- |
* | "The vault is locked. Unlock it and try again." |
*
* @param {Error_Vault_LockedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_locked = /** @type {((inputs?: Error_Vault_LockedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_LockedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_locked(inputs)
	return pseudo(locale, en_error_vault_locked(inputs))
});