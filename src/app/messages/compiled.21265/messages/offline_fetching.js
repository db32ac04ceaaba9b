import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offline_FetchingInputs */

const en_offline_fetching = /** @type {(inputs: Offline_FetchingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fetching the rest for offline use …`)
};

const de_offline_fetching = /** @type {(inputs: Offline_FetchingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Der Rest wird für die Offline-Nutzung geladen …`)
};

/**
* | output |
* | --- |
* | "Fetching the rest for offline use …" |
*
* @param {Offline_FetchingInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const offline_fetching = /** @type {((inputs?: Offline_FetchingInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offline_FetchingInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_offline_fetching(inputs)
	return pseudo(locale, en_offline_fetching(inputs))
});