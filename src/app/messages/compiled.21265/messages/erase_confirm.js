import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Erase_ConfirmInputs */

const en_erase_confirm = /** @type {(inputs: Erase_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erase everything`)
};

const de_erase_confirm = /** @type {(inputs: Erase_ConfirmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles löschen`)
};

/**
* | output |
* | --- |
* | "Erase everything" |
*
* @param {Erase_ConfirmInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const erase_confirm = /** @type {((inputs?: Erase_ConfirmInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Erase_ConfirmInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_erase_confirm(inputs)
	return pseudo(locale, en_erase_confirm(inputs))
});