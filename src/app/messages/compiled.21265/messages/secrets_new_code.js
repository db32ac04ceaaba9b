import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Secrets_New_CodeInputs */

const en_secrets_new_code = /** @type {(inputs: Secrets_New_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The new recovery code; the old one no longer works. It is shown only now.`)
};

const de_secrets_new_code = /** @type {(inputs: Secrets_New_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der neue Wiederherstellungscode; der alte gilt nicht mehr. Er wird nur jetzt angezeigt.`)
};

/**
* | output |
* | --- |
* | "The new recovery code; the old one no longer works. It is shown only now." |
*
* @param {Secrets_New_CodeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const secrets_new_code = /** @type {((inputs?: Secrets_New_CodeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Secrets_New_CodeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_secrets_new_code(inputs)
	return pseudo(locale, en_secrets_new_code(inputs))
});