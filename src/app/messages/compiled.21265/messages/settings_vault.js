import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Settings_VaultInputs */

const en_settings_vault = /** @type {(inputs: Settings_VaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vault`)
};

const de_settings_vault = /** @type {(inputs: Settings_VaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tresor`)
};

/**
* | output |
* | --- |
* | "Vault" |
*
* @param {Settings_VaultInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const settings_vault = /** @type {((inputs?: Settings_VaultInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Settings_VaultInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_settings_vault(inputs)
	return pseudo(locale, en_settings_vault(inputs))
});