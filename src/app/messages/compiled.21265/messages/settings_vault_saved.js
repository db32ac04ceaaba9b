import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Settings_Vault_SavedInputs */

const en_settings_vault_saved = /** @type {(inputs: Settings_Vault_SavedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Last saved ${i?.when}.`)
};

const de_settings_vault_saved = /** @type {(inputs: Settings_Vault_SavedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zuletzt gespeichert ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "Last saved {when}." |
*
* @param {Settings_Vault_SavedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_vault_saved = /** @type {((inputs: Settings_Vault_SavedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_Vault_SavedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_vault_saved(inputs)
	return pseudo(locale, en_settings_vault_saved(inputs))
});