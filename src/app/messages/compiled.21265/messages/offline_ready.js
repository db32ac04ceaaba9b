import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Offline_ReadyInputs */

const en_offline_ready = /** @type {(inputs: Offline_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ready offline`)
};

const de_offline_ready = /** @type {(inputs: Offline_ReadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offline bereit`)
};

/**
* | output |
* | --- |
* | "Ready offline" |
*
* @param {Offline_ReadyInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const offline_ready = /** @type {((inputs?: Offline_ReadyInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Offline_ReadyInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_offline_ready(inputs)
	return pseudo(locale, en_offline_ready(inputs))
});