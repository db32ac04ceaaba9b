import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kept_TypeInputs */

const en_kept_type = /** @type {(inputs: Kept_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A kind of entry that no model uses: kept.`)
};

const de_kept_type = /** @type {(inputs: Kept_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eine Art von Eintrag, die kein Modell nutzt: behalten.`)
};

/**
* | output |
* | --- |
* | "A kind of entry that no model uses: kept." |
*
* @param {Kept_TypeInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const kept_type = /** @type {((inputs?: Kept_TypeInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kept_TypeInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_kept_type(inputs)
	return pseudo(locale, en_kept_type(inputs))
});