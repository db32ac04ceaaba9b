import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Banner_Not_KnownInputs */

const en_banner_not_known = /** @type {(inputs: Banner_Not_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not known`)
};

const de_banner_not_known = /** @type {(inputs: Banner_Not_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nicht bekannt`)
};

/**
* | output |
* | --- |
* | "Not known" |
*
* @param {Banner_Not_KnownInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const banner_not_known = /** @type {((inputs?: Banner_Not_KnownInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Banner_Not_KnownInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_banner_not_known(inputs)
	return pseudo(locale, en_banner_not_known(inputs))
});