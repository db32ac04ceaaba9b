import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Erase_TextInputs */

const en_erase_text = /** @type {(inputs: Erase_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a backup first if you want to keep anything. Without keys, copies that may remain anywhere cannot be read.`)
};

const de_erase_text = /** @type {(inputs: Erase_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Legen Sie vorher eine Sicherung an, wenn Sie etwas behalten möchten. Ohne Schlüssel sind auch etwaige Kopien nicht mehr lesbar.`)
};

/**
* | output |
* | --- |
* | "Make a backup first if you want to keep anything. Without keys, copies that may remain anywhere cannot be read." |
*
* @param {Erase_TextInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const erase_text = /** @type {((inputs?: Erase_TextInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Erase_TextInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_erase_text(inputs)
	return pseudo(locale, en_erase_text(inputs))
});