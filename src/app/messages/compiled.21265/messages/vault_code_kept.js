import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Vault_Code_KeptInputs */

const en_vault_code_kept = /** @type {(inputs: Vault_Code_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I have kept it in a safe place`)
};

const de_vault_code_kept = /** @type {(inputs: Vault_Code_KeptInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ich habe ihn sicher aufbewahrt`)
};

/**
* | output |
* | --- |
* | "I have kept it in a safe place" |
*
* @param {Vault_Code_KeptInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const vault_code_kept = /** @type {((inputs?: Vault_Code_KeptInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Vault_Code_KeptInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_vault_code_kept(inputs)
	return pseudo(locale, en_vault_code_kept(inputs))
});