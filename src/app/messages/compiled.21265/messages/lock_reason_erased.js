import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lock_Reason_ErasedInputs */

const en_lock_reason_erased = /** @type {(inputs: Lock_Reason_ErasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything on this device was erased.`)
};

const de_lock_reason_erased = /** @type {(inputs: Lock_Reason_ErasedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles auf diesem Gerät wurde gelöscht.`)
};

/**
* | output |
* | --- |
* | "Everything on this device was erased." |
*
* @param {Lock_Reason_ErasedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lock_reason_erased = /** @type {((inputs?: Lock_Reason_ErasedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lock_Reason_ErasedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lock_reason_erased(inputs)
	return pseudo(locale, en_lock_reason_erased(inputs))
});