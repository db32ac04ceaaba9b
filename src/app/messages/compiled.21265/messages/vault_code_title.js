import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Vault_Code_TitleInputs */

const en_vault_code_title = /** @type {(inputs: Vault_Code_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your recovery code`)
};

const de_vault_code_title = /** @type {(inputs: Vault_Code_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ihr Wiederherstellungscode`)
};

/**
* | output |
* | --- |
* | "Your recovery code" |
*
* @param {Vault_Code_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const vault_code_title = /** @type {((inputs?: Vault_Code_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Vault_Code_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_vault_code_title(inputs)
	return pseudo(locale, en_vault_code_title(inputs))
});