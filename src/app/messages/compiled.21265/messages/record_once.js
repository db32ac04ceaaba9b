import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Record_OnceInputs */

const en_record_once = /** @type {(inputs: Record_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`once`)
};

const de_record_once = /** @type {(inputs: Record_OnceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`einmal`)
};

/**
* | output |
* | --- |
* | "once" |
*
* @param {Record_OnceInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const record_once = /** @type {((inputs?: Record_OnceInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Record_OnceInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_record_once(inputs)
	return pseudo(locale, en_record_once(inputs))
});