import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_Licences_LinkInputs */

const en_about_licences_link = /** @type {(inputs: About_Licences_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Licences of all parts`)
};

const de_about_licences_link = /** @type {(inputs: About_Licences_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lizenzen aller Bestandteile`)
};

/**
* | output |
* | --- |
* | "Licences of all parts" |
*
* @param {About_Licences_LinkInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const about_licences_link = /** @type {((inputs?: About_Licences_LinkInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_Licences_LinkInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_about_licences_link(inputs)
	return pseudo(locale, en_about_licences_link(inputs))
});