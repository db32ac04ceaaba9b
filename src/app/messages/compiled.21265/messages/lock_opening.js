import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lock_OpeningInputs */

const en_lock_opening = /** @type {(inputs: Lock_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unlocking …`)
};

const de_lock_opening = /** @type {(inputs: Lock_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wird entsperrt …`)
};

/**
* | output |
* | --- |
* | "Unlocking …" |
*
* @param {Lock_OpeningInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lock_opening = /** @type {((inputs?: Lock_OpeningInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lock_OpeningInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lock_opening(inputs)
	return pseudo(locale, en_lock_opening(inputs))
});