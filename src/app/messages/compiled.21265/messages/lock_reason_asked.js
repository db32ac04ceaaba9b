import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Lock_Reason_AskedInputs */

const en_lock_reason_asked = /** @type {(inputs: Lock_Reason_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You locked it. Nothing of a record is in this page now.`)
};

const de_lock_reason_asked = /** @type {(inputs: Lock_Reason_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sie haben gesperrt. In dieser Seite ist nun nichts aus einer Akte enthalten.`)
};

/**
* | output |
* | --- |
* | "You locked it. Nothing of a record is in this page now." |
*
* @param {Lock_Reason_AskedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const lock_reason_asked = /** @type {((inputs?: Lock_Reason_AskedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Lock_Reason_AskedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_lock_reason_asked(inputs)
	return pseudo(locale, en_lock_reason_asked(inputs))
});