import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Banner_SexInputs */

const en_banner_sex = /** @type {(inputs: Banner_SexInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sex`)
};

const de_banner_sex = /** @type {(inputs: Banner_SexInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geschlecht`)
};

/**
* | output |
* | --- |
* | "sex" |
*
* @param {Banner_SexInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const banner_sex = /** @type {((inputs?: Banner_SexInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Banner_SexInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_banner_sex(inputs)
	return pseudo(locale, en_banner_sex(inputs))
});