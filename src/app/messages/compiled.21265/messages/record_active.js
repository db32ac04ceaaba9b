import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_ActiveInputs */

const en_record_active = /** @type {(inputs: Record_ActiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`current`)
};

const de_record_active = /** @type {(inputs: Record_ActiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aktuell`)
};

/**
* | output |
* | --- |
* | "current" |
*
* @param {Record_ActiveInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_active = /** @type {((inputs?: Record_ActiveInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_ActiveInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_active(inputs)
	return pseudo(locale, en_record_active(inputs))
});