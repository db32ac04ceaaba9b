import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Lock_WaitInputs */

const en_lock_wait = /** @type {(inputs: Lock_WaitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Too many wrong attempts. The next one is possible in ${i?.time}.`)
};

const de_lock_wait = /** @type {(inputs: Lock_WaitInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zu viele falsche Versuche. Der nächste ist in ${i?.time} möglich.`)
};

/**
* | output |
* | --- |
* | "Too many wrong attempts. The next one is possible in {time}." |
*
* @param {Lock_WaitInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lock_wait = /** @type {((inputs: Lock_WaitInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lock_WaitInputs, { locale?: "en" | "de" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lock_wait(inputs)
	return pseudo(locale, en_lock_wait(inputs))
});