import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} About_OfflineInputs */

const en_about_offline = /** @type {(inputs: About_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Without a network`)
};

const de_about_offline = /** @type {(inputs: About_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ohne Netz`)
};

/**
* | output |
* | --- |
* | "Without a network" |
*
* @param {About_OfflineInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const about_offline = /** @type {((inputs?: About_OfflineInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<About_OfflineInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_about_offline(inputs)
	return pseudo(locale, en_about_offline(inputs))
});