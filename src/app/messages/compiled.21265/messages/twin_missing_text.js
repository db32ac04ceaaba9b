import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Twin_Missing_TextInputs */

const en_twin_missing_text = /** @type {(inputs: Twin_Missing_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It may have been deleted, or the vault it lies in is locked.`)
};

const de_twin_missing_text = /** @type {(inputs: Twin_Missing_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er wurde vielleicht gelöscht, oder der Tresor, in dem er liegt, ist gesperrt.`)
};

/**
* | output |
* | --- |
* | "It may have been deleted, or the vault it lies in is locked." |
*
* @param {Twin_Missing_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const twin_missing_text = /** @type {((inputs?: Twin_Missing_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Twin_Missing_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_twin_missing_text(inputs)
	return pseudo(locale, en_twin_missing_text(inputs))
});