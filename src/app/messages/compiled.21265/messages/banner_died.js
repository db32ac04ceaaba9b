import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Banner_DiedInputs */

const en_banner_died = /** @type {(inputs: Banner_DiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`died`)
};

const de_banner_died = /** @type {(inputs: Banner_DiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`verstorben`)
};

/**
* | output |
* | --- |
* | "died" |
*
* @param {Banner_DiedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const banner_died = /** @type {((inputs?: Banner_DiedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Banner_DiedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_banner_died(inputs)
	return pseudo(locale, en_banner_died(inputs))
});