import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Banner_BornInputs */

const en_banner_born = /** @type {(inputs: Banner_BornInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`born`)
};

const de_banner_born = /** @type {(inputs: Banner_BornInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`geboren`)
};

/**
* | output |
* | --- |
* | "born" |
*
* @param {Banner_BornInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const banner_born = /** @type {((inputs?: Banner_BornInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Banner_BornInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_banner_born(inputs)
	return pseudo(locale, en_banner_born(inputs))
});