import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lock_Reason_StartInputs */

const en_lock_reason_start = /** @type {(inputs: Lock_Reason_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your twins are encrypted on this device.`)
};

const de_lock_reason_start = /** @type {(inputs: Lock_Reason_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ihre Zwillinge liegen verschlüsselt auf diesem Gerät.`)
};

/**
* | output |
* | --- |
* | "Your twins are encrypted on this device." |
*
* @param {Lock_Reason_StartInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lock_reason_start = /** @type {((inputs?: Lock_Reason_StartInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lock_Reason_StartInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lock_reason_start(inputs)
	return pseudo(locale, en_lock_reason_start(inputs))
});