import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Banner_IdInputs */

const en_banner_id = /** @type {(inputs: Banner_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`id`)
};

const de_banner_id = /** @type {(inputs: Banner_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nr.`)
};

/**
* | output |
* | --- |
* | "id" |
*
* @param {Banner_IdInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const banner_id = /** @type {((inputs?: Banner_IdInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Banner_IdInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_banner_id(inputs)
	return pseudo(locale, en_banner_id(inputs))
});