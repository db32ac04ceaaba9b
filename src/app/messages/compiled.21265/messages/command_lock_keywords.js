import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Command_Lock_KeywordsInputs */

const en_command_lock_keywords = /** @type {(inputs: Command_Lock_KeywordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vault close passphrase leave`)
};

const de_command_lock_keywords = /** @type {(inputs: Command_Lock_KeywordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tresor schließen Passphrase verlassen`)
};

/**
* | output |
* | --- |
* | "vault close passphrase leave" |
*
* @param {Command_Lock_KeywordsInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const command_lock_keywords = /** @type {((inputs?: Command_Lock_KeywordsInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Command_Lock_KeywordsInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_command_lock_keywords(inputs)
	return pseudo(locale, en_command_lock_keywords(inputs))
});