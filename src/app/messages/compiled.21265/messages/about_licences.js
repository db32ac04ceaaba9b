import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_LicencesInputs */

const en_about_licences = /** @type {(inputs: About_LicencesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Licences`)
};

const de_about_licences = /** @type {(inputs: About_LicencesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lizenzen`)
};

/**
* | output |
* | --- |
* | "Licences" |
*
* @param {About_LicencesInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const about_licences = /** @type {((inputs?: About_LicencesInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_LicencesInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_about_licences(inputs)
	return pseudo(locale, en_about_licences(inputs))
});