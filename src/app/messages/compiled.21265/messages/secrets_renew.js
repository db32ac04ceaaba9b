import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Secrets_RenewInputs */

const en_secrets_renew = /** @type {(inputs: Secrets_RenewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a new recovery code`)
};

const de_secrets_renew = /** @type {(inputs: Secrets_RenewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Neuen Wiederherstellungscode erzeugen`)
};

/**
* | output |
* | --- |
* | "Make a new recovery code" |
*
* @param {Secrets_RenewInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const secrets_renew = /** @type {((inputs?: Secrets_RenewInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Secrets_RenewInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_secrets_renew(inputs)
	return pseudo(locale, en_secrets_renew(inputs))
});