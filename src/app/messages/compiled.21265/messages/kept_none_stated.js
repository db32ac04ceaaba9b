import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kept_None_StatedInputs */

const en_kept_none_stated = /** @type {(inputs: Kept_None_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The source states that there is none, or that it is not known.`)
};

const de_kept_none_stated = /** @type {(inputs: Kept_None_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Die Quelle gibt an, dass es nichts gibt oder nichts bekannt ist.`)
};

/**
* | output |
* | --- |
* | "The source states that there is none, or that it is not known." |
*
* @param {Kept_None_StatedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const kept_none_stated = /** @type {((inputs?: Kept_None_StatedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kept_None_StatedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_kept_none_stated(inputs)
	return pseudo(locale, en_kept_none_stated(inputs))
});