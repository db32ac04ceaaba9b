import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offline_UnsupportedInputs */

const en_offline_unsupported = /** @type {(inputs: Offline_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offline use is not possible in this browser or at this address.`)
};

const de_offline_unsupported = /** @type {(inputs: Offline_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In diesem Browser oder unter dieser Adresse ist keine Offline-Nutzung möglich.`)
};

/**
* | output |
* | --- |
* | "Offline use is not possible in this browser or at this address." |
*
* @param {Offline_UnsupportedInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const offline_unsupported = /** @type {((inputs?: Offline_UnsupportedInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offline_UnsupportedInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_offline_unsupported(inputs)
	return pseudo(locale, en_offline_unsupported(inputs))
});