import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ used: NonNullable<unknown>, quota: NonNullable<unknown> }} Storage_UsedInputs */

const en_storage_used = /** @type {(inputs: Storage_UsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.used} used of about ${i?.quota} this browser allows.`)
};

const de_storage_used = /** @type {(inputs: Storage_UsedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.used} belegt von etwa ${i?.quota}, die dieser Browser erlaubt.`)
};

/**
* | output |
* | --- |
* | "{used} used of about {quota} this browser allows." |
*
* @param {Storage_UsedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const storage_used = /** @type {((inputs: Storage_UsedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Storage_UsedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_storage_used(inputs)
	return pseudo(locale, en_storage_used(inputs))
});