import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Erase_DoneInputs */

const en_erase_done = /** @type {(inputs: Erase_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything is erased. This was checked.`)
};

const de_erase_done = /** @type {(inputs: Erase_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles ist gelöscht. Das wurde überprüft.`)
};

/**
* | output |
* | --- |
* | "Everything is erased. This was checked." |
*
* @param {Erase_DoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const erase_done = /** @type {((inputs?: Erase_DoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Erase_DoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_erase_done(inputs)
	return pseudo(locale, en_erase_done(inputs))
});