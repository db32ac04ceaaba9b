import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_Vault_OpenInputs */

const en_settings_vault_open = /** @type {(inputs: Settings_Vault_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The vault is open.`)
};

const de_settings_vault_open = /** @type {(inputs: Settings_Vault_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Tresor ist geöffnet.`)
};

/**
* | output |
* | --- |
* | "The vault is open." |
*
* @param {Settings_Vault_OpenInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_vault_open = /** @type {((inputs?: Settings_Vault_OpenInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_Vault_OpenInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_vault_open(inputs)
	return pseudo(locale, en_settings_vault_open(inputs))
});