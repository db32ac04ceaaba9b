import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lock_TitleInputs */

const en_lock_title = /** @type {(inputs: Lock_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Soma is locked`)
};

const de_lock_title = /** @type {(inputs: Lock_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Soma ist gesperrt`)
};

/**
* | output |
* | --- |
* | "Soma is locked" |
*
* @param {Lock_TitleInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lock_title = /** @type {((inputs?: Lock_TitleInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lock_TitleInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lock_title(inputs)
	return pseudo(locale, en_lock_title(inputs))
});