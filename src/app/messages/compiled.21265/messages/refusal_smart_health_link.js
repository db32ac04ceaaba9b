import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Refusal_Smart_Health_LinkInputs */

const en_refusal_smart_health_link = /** @type {(inputs: Refusal_Smart_Health_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a SMART Health Link. Nothing was fetched or imported. Open the link yourself and save the FHIR file behind it.`)
};

const de_refusal_smart_health_link = /** @type {(inputs: Refusal_Smart_Health_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dies ist ein SMART Health Link. Es wurde nichts abgerufen oder eingelesen. Öffnen Sie den Link selbst und speichern Sie die FHIR-Datei dahinter.`)
};

/**
* | output |
* | --- |
* | "This is a SMART Health Link. Nothing was fetched or imported. Open the link yourself and save the FHIR file behind it." |
*
* @param {Refusal_Smart_Health_LinkInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const refusal_smart_health_link = /** @type {((inputs?: Refusal_Smart_Health_LinkInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Refusal_Smart_Health_LinkInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_refusal_smart_health_link(inputs)
	return pseudo(locale, en_refusal_smart_health_link(inputs))
});