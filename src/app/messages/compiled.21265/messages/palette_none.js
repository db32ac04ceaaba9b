import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Palette_NoneInputs */

const en_palette_none = /** @type {(inputs: Palette_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No command has that name.`)
};

const de_palette_none = /** @type {(inputs: Palette_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kein Befehl heißt so.`)
};

/**
* | output |
* | --- |
* | "No command has that name." |
*
* @param {Palette_NoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const palette_none = /** @type {((inputs?: Palette_NoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Palette_NoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_palette_none(inputs)
	return pseudo(locale, en_palette_none(inputs))
});