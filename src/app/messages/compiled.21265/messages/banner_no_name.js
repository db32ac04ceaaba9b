import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Banner_No_NameInputs */

const en_banner_no_name = /** @type {(inputs: Banner_No_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name not known`)
};

const de_banner_no_name = /** @type {(inputs: Banner_No_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name nicht bekannt`)
};

/**
* | output |
* | --- |
* | "Name not known" |
*
* @param {Banner_No_NameInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const banner_no_name = /** @type {((inputs?: Banner_No_NameInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Banner_No_NameInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_banner_no_name(inputs)
	return pseudo(locale, en_banner_no_name(inputs))
});