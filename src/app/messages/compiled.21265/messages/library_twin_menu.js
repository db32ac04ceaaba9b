import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Library_Twin_MenuInputs */

const en_library_twin_menu = /** @type {(inputs: Library_Twin_MenuInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`More for ${i?.name}`)
};

const de_library_twin_menu = /** @type {(inputs: Library_Twin_MenuInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Mehr zu ${i?.name}`)
};

/**
* | output |
* | --- |
* | "More for {name}" |
*
* @param {Library_Twin_MenuInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const library_twin_menu = /** @type {((inputs: Library_Twin_MenuInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Library_Twin_MenuInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_library_twin_menu(inputs)
	return pseudo(locale, en_library_twin_menu(inputs))
});