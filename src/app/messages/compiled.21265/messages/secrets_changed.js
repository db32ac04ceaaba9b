import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Secrets_ChangedInputs */

const en_secrets_changed = /** @type {(inputs: Secrets_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The passphrase is changed.`)
};

const de_secrets_changed = /** @type {(inputs: Secrets_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Passphrase ist geändert.`)
};

/**
* | output |
* | --- |
* | "The passphrase is changed." |
*
* @param {Secrets_ChangedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const secrets_changed = /** @type {((inputs?: Secrets_ChangedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Secrets_ChangedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_secrets_changed(inputs)
	return pseudo(locale, en_secrets_changed(inputs))
});