import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Erase_TitleInputs */

const en_erase_title = /** @type {(inputs: Erase_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erase everything`)
};

const de_erase_title = /** @type {(inputs: Erase_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles löschen`)
};

/**
* | output |
* | --- |
* | "Erase everything" |
*
* @param {Erase_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const erase_title = /** @type {((inputs?: Erase_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Erase_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_erase_title(inputs)
	return pseudo(locale, en_erase_title(inputs))
});