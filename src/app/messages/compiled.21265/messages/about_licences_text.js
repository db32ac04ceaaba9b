import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_Licences_TextInputs */

const en_about_licences_text = /** @type {(inputs: About_Licences_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Soma is free software under the MIT licence and stands on the work of others.`)
};

const de_about_licences_text = /** @type {(inputs: About_Licences_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Soma ist freie Software unter der MIT-Lizenz und baut auf der Arbeit anderer auf.`)
};

/**
* | output |
* | --- |
* | "Soma is free software under the MIT licence and stands on the work of others." |
*
* @param {About_Licences_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const about_licences_text = /** @type {((inputs?: About_Licences_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_Licences_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_about_licences_text(inputs)
	return pseudo(locale, en_about_licences_text(inputs))
});