import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Vault_DamagedInputs */

const en_error_vault_damaged = /** @type {(inputs: Error_Vault_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something stored here can no longer be read. It was kept aside; a backup may mend it.`)
};

const de_error_vault_damaged = /** @type {(inputs: Error_Vault_DamagedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Etwas hier Gespeichertes ist nicht mehr lesbar. Es wurde beiseitegelegt; eine Sicherung kann es wiederherstellen.`)
};

/**
* | output |
* | --- |
* | "Something stored here can no longer be read. It was kept aside; a backup may mend it." |
*
* @param {Error_Vault_DamagedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_vault_damaged = /** @type {((inputs?: Error_Vault_DamagedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Vault_DamagedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_vault_damaged(inputs)
	return pseudo(locale, en_error_vault_damaged(inputs))
});