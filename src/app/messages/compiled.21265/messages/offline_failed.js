import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offline_FailedInputs */

const en_offline_failed = /** @type {(inputs: Offline_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not everything could be fetched. What is there is kept; try again when you are online.`)
};

const de_offline_failed = /** @type {(inputs: Offline_FailedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es konnte nicht alles geladen werden. Vorhandenes bleibt; versuchen Sie es erneut, wenn Sie online sind.`)
};

/**
* | output |
* | --- |
* | "Not everything could be fetched. What is there is kept; try again when you are online." |
*
* @param {Offline_FailedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const offline_failed = /** @type {((inputs?: Offline_FailedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offline_FailedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_offline_failed(inputs)
	return pseudo(locale, en_offline_failed(inputs))
});