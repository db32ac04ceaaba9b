import { pseudo } from '../../pseudo.ts';
/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} First_Run_LeadInputs */

const en_first_run_lead = /** @type {(inputs: First_Run_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A digital twin of a body: it reads a health record, fits a model of the circulation to it and lets you ask what would change.`)
};

const de_first_run_lead = /** @type {(inputs: First_Run_LeadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ein digitaler Zwilling eines Körpers: Er liest eine Gesundheitsakte, passt ein Modell des Kreislaufs an sie an und lässt Sie fragen, was sich ändern würde.`)
};

/**
* | output |
* | --- |
* | "A digital twin of a body: it reads a health record, fits a model of the circulation to it and lets you ask what would change." |
*
* @param {First_Run_LeadInputs} inputs
* @param {{ locale?: "en" | "de" }} options
* @returns {LocalizedString}
*/
export const first_run_lead = /** @type {((inputs?: First_Run_LeadInputs, options?: { locale?: "en" | "de" }) => LocalizedString) & import('../runtime.js').MessageMetadata<First_Run_LeadInputs, { locale?: "en" | "de" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_first_run_lead(inputs)
	return pseudo(locale, en_first_run_lead(inputs))
});