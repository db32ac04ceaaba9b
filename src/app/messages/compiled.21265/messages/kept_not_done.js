import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Kept_Not_DoneInputs */

const en_kept_not_done = /** @type {(inputs: Kept_Not_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Marked by its source as not done, refuted or cancelled: kept, not used.`)
};

const de_kept_not_done = /** @type {(inputs: Kept_Not_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Von der Quelle als nicht erfolgt, widerlegt oder abgesagt gekennzeichnet: behalten, nicht genutzt.`)
};

/**
* | output |
* | --- |
* | "Marked by its source as not done, refuted or cancelled: kept, not used." |
*
* @param {Kept_Not_DoneInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const kept_not_done = /** @type {((inputs?: Kept_Not_DoneInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Kept_Not_DoneInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_kept_not_done(inputs)
	return pseudo(locale, en_kept_not_done(inputs))
});