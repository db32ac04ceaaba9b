import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Secrets_ChangeInputs */

const en_secrets_change = /** @type {(inputs: Secrets_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the passphrase`)
};

const de_secrets_change = /** @type {(inputs: Secrets_ChangeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase ändern`)
};

/**
* | output |
* | --- |
* | "Change the passphrase" |
*
* @param {Secrets_ChangeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const secrets_change = /** @type {((inputs?: Secrets_ChangeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Secrets_ChangeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_secrets_change(inputs)
	return pseudo(locale, en_secrets_change(inputs))
});