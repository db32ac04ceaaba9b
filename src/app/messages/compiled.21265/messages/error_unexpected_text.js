import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Unexpected_TextInputs */

const en_error_unexpected_text = /** @type {(inputs: Error_Unexpected_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was saved is safe. Try again; if it happens again, copy the details and report them.`)
};

const de_error_unexpected_text = /** @type {(inputs: Error_Unexpected_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gespeichertes ist sicher. Versuchen Sie es erneut; tritt es wieder auf, kopieren Sie die Einzelheiten und melden Sie sie.`)
};

/**
* | output |
* | --- |
* | "What was saved is safe. Try again; if it happens again, copy the details and report them." |
*
* @param {Error_Unexpected_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const error_unexpected_text = /** @type {((inputs?: Error_Unexpected_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Unexpected_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_error_unexpected_text(inputs)
	return pseudo(locale, en_error_unexpected_text(inputs))
});