import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Secrets_TitleInputs */

const en_secrets_title = /** @type {(inputs: Secrets_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase and recovery code`)
};

const de_secrets_title = /** @type {(inputs: Secrets_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase und Wiederherstellungscode`)
};

/**
* | output |
* | --- |
* | "Passphrase and recovery code" |
*
* @param {Secrets_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const secrets_title = /** @type {((inputs?: Secrets_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Secrets_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_secrets_title(inputs)
	return pseudo(locale, en_secrets_title(inputs))
});