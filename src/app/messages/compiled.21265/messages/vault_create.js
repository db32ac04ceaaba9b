import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Vault_CreateInputs */

const en_vault_create = /** @type {(inputs: Vault_CreateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set up`)
};

const de_vault_create = /** @type {(inputs: Vault_CreateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Einrichten`)
};

/**
* | output |
* | --- |
* | "Set up" |
*
* @param {Vault_CreateInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const vault_create = /** @type {((inputs?: Vault_CreateInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Vault_CreateInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_vault_create(inputs)
	return pseudo(locale, en_vault_create(inputs))
});