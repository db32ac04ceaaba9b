import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Vault_Passphrase_HintInputs */

const en_vault_passphrase_hint = /** @type {(inputs: Vault_Passphrase_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At least 12 characters; four unrelated words are good and easy to keep in mind.`)
};

const de_vault_passphrase_hint = /** @type {(inputs: Vault_Passphrase_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mindestens 12 Zeichen; vier Wörter ohne Zusammenhang sind gut und leicht zu merken.`)
};

/**
* | output |
* | --- |
* | "At least 12 characters; four unrelated words are good and easy to keep in mind." |
*
* @param {Vault_Passphrase_HintInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const vault_passphrase_hint = /** @type {((inputs?: Vault_Passphrase_HintInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Vault_Passphrase_HintInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_vault_passphrase_hint(inputs)
	return pseudo(locale, en_vault_passphrase_hint(inputs))
});