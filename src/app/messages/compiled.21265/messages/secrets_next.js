import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Secrets_NextInputs */

const en_secrets_next = /** @type {(inputs: Secrets_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New passphrase`)
};

const de_secrets_next = /** @type {(inputs: Secrets_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Neue Passphrase`)
};

/**
* | output |
* | --- |
* | "New passphrase" |
*
* @param {Secrets_NextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const secrets_next = /** @type {((inputs?: Secrets_NextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Secrets_NextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_secrets_next(inputs)
	return pseudo(locale, en_secrets_next(inputs))
});