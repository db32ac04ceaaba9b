import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_Vault_NoneInputs */

const en_settings_vault_none = /** @type {(inputs: Settings_Vault_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No vault yet. It is set up with your first record, or now.`)
};

const de_settings_vault_none = /** @type {(inputs: Settings_Vault_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Noch kein Tresor. Er wird mit Ihrer ersten Akte eingerichtet, oder jetzt.`)
};

/**
* | output |
* | --- |
* | "No vault yet. It is set up with your first record, or now." |
*
* @param {Settings_Vault_NoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_vault_none = /** @type {((inputs?: Settings_Vault_NoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_Vault_NoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_vault_none(inputs)
	return pseudo(locale, en_settings_vault_none(inputs))
});