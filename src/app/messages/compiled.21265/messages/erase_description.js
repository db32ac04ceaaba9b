import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Erase_DescriptionInputs */

const en_erase_description = /** @type {(inputs: Erase_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keys first, then every record, samples included. It cannot be undone.`)
};

const de_erase_description = /** @type {(inputs: Erase_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zuerst die Schlüssel, dann jede Akte, auch die Beispiele. Es lässt sich nicht rückgängig machen.`)
};

/**
* | output |
* | --- |
* | "Keys first, then every record, samples included. It cannot be undone." |
*
* @param {Erase_DescriptionInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const erase_description = /** @type {((inputs?: Erase_DescriptionInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Erase_DescriptionInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_erase_description(inputs)
	return pseudo(locale, en_erase_description(inputs))
});