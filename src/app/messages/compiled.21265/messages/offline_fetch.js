import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offline_FetchInputs */

const en_offline_fetch = /** @type {(inputs: Offline_FetchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fetch the rest now`)
};

const de_offline_fetch = /** @type {(inputs: Offline_FetchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rest jetzt laden`)
};

/**
* | output |
* | --- |
* | "Fetch the rest now" |
*
* @param {Offline_FetchInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const offline_fetch = /** @type {((inputs?: Offline_FetchInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offline_FetchInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_offline_fetch(inputs)
	return pseudo(locale, en_offline_fetch(inputs))
});