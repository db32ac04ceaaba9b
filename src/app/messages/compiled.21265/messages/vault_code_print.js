import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Vault_Code_PrintInputs */

const en_vault_code_print = /** @type {(inputs: Vault_Code_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Print`)
};

const de_vault_code_print = /** @type {(inputs: Vault_Code_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drucken`)
};

/**
* | output |
* | --- |
* | "Print" |
*
* @param {Vault_Code_PrintInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const vault_code_print = /** @type {((inputs?: Vault_Code_PrintInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Vault_Code_PrintInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_vault_code_print(inputs)
	return pseudo(locale, en_vault_code_print(inputs))
});