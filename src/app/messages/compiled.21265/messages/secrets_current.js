import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Secrets_CurrentInputs */

const en_secrets_current = /** @type {(inputs: Secrets_CurrentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase or recovery code of now`)
};

const de_secrets_current = /** @type {(inputs: Secrets_CurrentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jetzige Passphrase oder jetziger Wiederherstellungscode`)
};

/**
* | output |
* | --- |
* | "Passphrase or recovery code of now" |
*
* @param {Secrets_CurrentInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const secrets_current = /** @type {((inputs?: Secrets_CurrentInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Secrets_CurrentInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_secrets_current(inputs)
	return pseudo(locale, en_secrets_current(inputs))
});