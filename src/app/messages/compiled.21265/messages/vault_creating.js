import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Vault_CreatingInputs */

const en_vault_creating = /** @type {(inputs: Vault_CreatingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Setting up …`)
};

const de_vault_creating = /** @type {(inputs: Vault_CreatingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wird eingerichtet …`)
};

/**
* | output |
* | --- |
* | "Setting up …" |
*
* @param {Vault_CreatingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const vault_creating = /** @type {((inputs?: Vault_CreatingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Vault_CreatingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_vault_creating(inputs)
	return pseudo(locale, en_vault_creating(inputs))
});