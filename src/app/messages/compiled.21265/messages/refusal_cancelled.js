import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_CancelledInputs */

const en_refusal_cancelled = /** @type {(inputs: Refusal_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The import was cancelled. Nothing of this file was kept.`)
};

const de_refusal_cancelled = /** @type {(inputs: Refusal_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Import wurde abgebrochen. Von dieser Datei wurde nichts behalten.`)
};

/**
* | output |
* | --- |
* | "The import was cancelled. Nothing of this file was kept." |
*
* @param {Refusal_CancelledInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_cancelled = /** @type {((inputs?: Refusal_CancelledInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_CancelledInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_cancelled(inputs)
	return pseudo(locale, en_refusal_cancelled(inputs))
});