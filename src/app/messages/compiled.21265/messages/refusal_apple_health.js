import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_Apple_HealthInputs */

const en_refusal_apple_health = /** @type {(inputs: Refusal_Apple_HealthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is an Apple Health export. Nothing was imported; it is not supported yet.`)
};

const de_refusal_apple_health = /** @type {(inputs: Refusal_Apple_HealthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dies ist ein Export aus Apple Health. Es wurde nichts eingelesen; er wird noch nicht unterstützt.`)
};

/**
* | output |
* | --- |
* | "This is an Apple Health export. Nothing was imported; it is not supported yet." |
*
* @param {Refusal_Apple_HealthInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_apple_health = /** @type {((inputs?: Refusal_Apple_HealthInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_Apple_HealthInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_apple_health(inputs)
	return pseudo(locale, en_refusal_apple_health(inputs))
});