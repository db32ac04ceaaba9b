import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Vault_Create_TitleInputs */

const en_vault_create_title = /** @type {(inputs: Vault_Create_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set up your vault`)
};

const de_vault_create_title = /** @type {(inputs: Vault_Create_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tresor einrichten`)
};

/**
* | output |
* | --- |
* | "Set up your vault" |
*
* @param {Vault_Create_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const vault_create_title = /** @type {((inputs?: Vault_Create_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Vault_Create_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_vault_create_title(inputs)
	return pseudo(locale, en_vault_create_title(inputs))
});