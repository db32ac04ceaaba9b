import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_Smart_Health_CardInputs */

const en_refusal_smart_health_card = /** @type {(inputs: Refusal_Smart_Health_CardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a SMART Health Card. Nothing was imported; cards are not supported yet. Ask for the FHIR record behind it.`)
};

const de_refusal_smart_health_card = /** @type {(inputs: Refusal_Smart_Health_CardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dies ist eine SMART Health Card. Es wurde nichts eingelesen; Karten werden noch nicht unterstützt. Bitten Sie um die FHIR-Akte dahinter.`)
};

/**
* | output |
* | --- |
* | "This is a SMART Health Card. Nothing was imported; cards are not supported yet. Ask for the FHIR record behind it." |
*
* @param {Refusal_Smart_Health_CardInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_smart_health_card = /** @type {((inputs?: Refusal_Smart_Health_CardInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_Smart_Health_CardInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_smart_health_card(inputs)
	return pseudo(locale, en_refusal_smart_health_card(inputs))
});