import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Frame_SkipInputs */

const en_frame_skip = /** @type {(inputs: Frame_SkipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skip to the content`)
};

const de_frame_skip = /** @type {(inputs: Frame_SkipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zum Inhalt springen`)
};

/**
* | output |
* | --- |
* | "Skip to the content" |
*
* @param {Frame_SkipInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const frame_skip = /** @type {((inputs?: Frame_SkipInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Frame_SkipInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_frame_skip(inputs)
	return pseudo(locale, en_frame_skip(inputs))
});